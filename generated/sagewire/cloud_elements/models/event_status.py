"""How far an event has come."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    EventStatus = Literal["NEW", "RECEIVED", "DISPATCHED", "CONSUMED", "NOTIFIED"] | str
    """How far an event has come."""
else:
    EventStatus = Literal["NEW", "RECEIVED", "DISPATCHED", "CONSUMED", "NOTIFIED"]
