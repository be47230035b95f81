"""How one resource is polled."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent, wire


class PollerResource(Row, frozen=True, kw_only=True):
    """How one resource is polled."""

    __open__: ClassVar[bool] = True

    url: str = sent()
    """Path and condition of the resource. `${gmtDate:FORMAT}`, `${date:FORMAT}`, `${epoch}` and
    `${dateTimeZone:ZONE:FORMAT}` stand for the time of the last poll, in formats of Java.
    """
    id_field: str = sent("idField")
    """Where a record has its id, as a JSON path: `id`."""
    dates_configuration: "m.DatesConfiguration | None" = wire("datesConfiguration")
    """Where a record has its dates."""
    filter_by_updated_date: bool | None = wire("filterByUpdatedDate")
    """Whether records not changed since the last poll are dropped; true if nothing is said. Seen on the wire, not
    stated by the maker.
    """
    filter_by_current_date: bool | None = wire("filterByCurrentDate")
    """Whether records are compared with the current time too. Seen on the wire, not stated by the maker."""
    created_check_tolerance: int | None = wire("createdCheckTolerance")
    """Seconds between its two dates up to which a record counts as new; 10 if nothing is said. Seen on the wire, not
    stated by the maker.
    """
    page_size: int | None = wire("pageSize")
    """Records to ask for at a time. Seen on the wire, not stated by the maker."""
    poll_delay: int | None = wire("pollDelay")
    """Seconds to ask earlier than the last poll; 0 if nothing is said. Seen on the wire, not stated by the maker."""
