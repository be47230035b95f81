"""State of an invoice; 5 is never set by hand, and 4 hardly ever."""

from enum import IntEnum
from typing import TYPE_CHECKING


class InvoiceStatus(IntEnum):
    """State of an invoice; 5 is never set by hand, and 4 hardly ever."""

    OPEN = 1
    """Open."""
    REVIEW = 2
    """Review."""
    DISPUTE = 3
    """Dispute."""
    PAID = 4
    """Paid."""
    VOID = 5
    """Void."""


if TYPE_CHECKING:
    InvoiceStatusCode = InvoiceStatus | int
    """State of an invoice; 5 is never set by hand, and 4 hardly ever."""
else:
    InvoiceStatusCode = InvoiceStatus
