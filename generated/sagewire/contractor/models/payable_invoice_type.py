"""Type of a payable invoice; taken from that of receivable invoices."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    PayableInvoiceType = Literal[1, 2] | int
    """Type of a payable invoice; taken from that of receivable invoices."""
else:
    PayableInvoiceType = Literal[1, 2]
