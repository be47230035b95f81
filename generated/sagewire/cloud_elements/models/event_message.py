"""The changes that a notification tells of, and the records as they were polled."""

from typing import Any, ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent, wire


class EventMessage(Row, frozen=True, kw_only=True):
    """The changes that a notification tells of, and the records as they were polled.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    element_key: str | None = wire("elementKey")
    """Key of the element: `sage200`."""
    account_id: int | None = wire("accountId")
    """Account at the platform."""
    company_id: int | None = wire("companyId")
    """Organization at the platform."""
    user_id: int | None = wire("userId")
    """User at the platform."""
    event_id: str | None = wire("eventId")
    """Id of the event; with `objectId` it tells doubles."""
    instance_id_2: int | None = wire("instanceId")
    """The instance."""
    instance: int | None = wire("instance_id")
    """The instance once more."""
    instance_name: str | None = wire("instanceName")
    """Name of the instance."""
    instance_tags: list[str] | None = wire("instanceTags")
    """Tags of the instance."""
    events: "list[m.ChangeEvent]" = sent()
    """The changes, 10 at most."""
    raw: dict[str, Any] | None = None
    """What was polled: the records under the name of the resource, beside `objectType`, `eventId` and `events`. It is
    whole in each notification of a poll.
    """
