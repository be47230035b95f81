"""Type of a receivable invoice."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    ReceivableInvoiceType = Literal[1, 2] | int
    """Type of a receivable invoice."""
else:
    ReceivableInvoiceType = Literal[1, 2]
