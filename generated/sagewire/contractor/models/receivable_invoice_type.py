"""Type of a receivable invoice."""

from enum import IntEnum
from typing import TYPE_CHECKING


class ReceivableInvoiceType(IntEnum):
    """Type of a receivable invoice."""

    CONTRACT = 1
    """Contract."""
    MEMO = 2
    """Memo."""


if TYPE_CHECKING:
    ReceivableInvoiceTypeCode = ReceivableInvoiceType | int
    """Type of a receivable invoice."""
else:
    ReceivableInvoiceTypeCode = ReceivableInvoiceType
