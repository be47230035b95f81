"""A record that was made, changed or deleted."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, wire


class ChangeEvent(Row, frozen=True, kw_only=True):
    """A record that was made, changed or deleted.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    element_key: str | None = wire("elementKey")
    """Key of the element."""
    hub_key: str | None = wire("hubKey")
    """Hub of the element: `finance`."""
    object_type: str | None = wire("objectType")
    """Resource, such as `customers`."""
    object_id: str | None = wire("objectId")
    """Id of the record, as text; ids of Sage 200 are numbers."""
    event_type: "m.EventType | None" = wire("eventType")
    """What happened. Seen on the wire, not stated by the maker."""
    date: Instant | None = None
    """When it was found."""
    poll_date: Instant | None = wire("pollDate")
    """When Sage 200 was asked."""
    new_path: str | None = wire("newPath")
    """Where a moved object is now; for files."""
    parent_object_id: str | None = wire("parentObjectId")
    """Id of what it belongs to."""
    other_id: str | None = wire("otherId")
    """Another id of the record."""
