"""Type of a payable invoice; taken from that of receivable invoices."""

from enum import IntEnum
from typing import TYPE_CHECKING


class PayableInvoiceType(IntEnum):
    """Type of a payable invoice; taken from that of receivable invoices."""

    CONTRACT = 1
    """Contract."""
    MEMO = 2
    """Memo."""


if TYPE_CHECKING:
    PayableInvoiceTypeCode = PayableInvoiceType | int
    """Type of a payable invoice; taken from that of receivable invoices."""
else:
    PayableInvoiceTypeCode = PayableInvoiceType
