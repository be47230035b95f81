"""How far a delivery has come."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    DeliveryStatus = Literal["created", "delivered", "notified", "retry", "queued"] | str
    """How far a delivery has come."""
else:
    DeliveryStatus = Literal["created", "delivered", "notified", "retry", "queued"]
