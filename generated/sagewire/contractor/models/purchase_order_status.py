"""State of a purchase order."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    PurchaseOrderStatus = Literal[1, 2, 3, 4, 5, 6] | int
    """State of a purchase order."""
else:
    PurchaseOrderStatus = Literal[1, 2, 3, 4, 5, 6]
