"""An event as the platform keeps it."""

from typing import Any, ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, sent, wire


class LoggedEvent(Row, frozen=True, kw_only=True):
    """An event as the platform keeps it.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """Id of the event."""
    event_date: Instant = sent("eventDate")
    """When it was found."""
    status: "m.EventStatus" = sent()
    """How far it has come. Seen on the wire, not stated by the maker."""
    provider_data: str = sent("providerData")
    """What Sage 200 answered, as text."""
    notified_data: list[dict[str, Any]] | None = wire("notifiedData")
    """The notifications that were made of it."""
