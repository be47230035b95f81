"""A notification with the changes of one poll, or with some of them."""

from typing import TYPE_CHECKING, ClassVar, Literal

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, sent, wire

if TYPE_CHECKING:
    EventNotificationSeverity = Literal["low", "medium", "high"] | str
    """How grave it is."""
else:
    EventNotificationSeverity = Literal["low", "medium", "high"]


class EventNotification(Row, frozen=True, kw_only=True):
    """A notification with the changes of one poll, or with some of them.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str | None = None
    """Id of the notification."""
    topic: str | None = None
    """What it is about."""
    severity: EventNotificationSeverity | None = None
    """How grave it is."""
    created_date: Instant | None = wire("createdDate")
    """When it was made."""
    action: str | None = None
    """What was done."""
    user: str | None = None
    """Who did it."""
    message: "m.EventMessage" = sent()
    """The changes."""
