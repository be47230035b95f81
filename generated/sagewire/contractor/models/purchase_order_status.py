"""State of a purchase order."""

from enum import IntEnum
from typing import TYPE_CHECKING


class PurchaseOrderStatus(IntEnum):
    """State of a purchase order."""

    OPEN = 1
    """Open."""
    REVIEW = 2
    """Review."""
    DISPUTE = 3
    """Dispute."""
    CLOSED = 4
    """Closed."""
    VOID = 5
    """Void."""
    MASTER = 6
    """Master."""


if TYPE_CHECKING:
    PurchaseOrderStatusCode = PurchaseOrderStatus | int
    """State of a purchase order."""
else:
    PurchaseOrderStatusCode = PurchaseOrderStatus
