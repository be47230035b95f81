"""What may be written of a `PollerResource`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.cloud_elements import params as p
from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class PollerResourceWrite(TypedDict, total=False):
    """What may be written of a `PollerResource`; a key that is left out is not sent."""

    url: str
    id_field: Annotated[str, Wire("idField")]
    dates_configuration: Annotated[p.DatesConfigurationWrite, Wire("datesConfiguration")]
    filter_by_updated_date: Annotated[bool, Wire("filterByUpdatedDate")]
    filter_by_current_date: Annotated[bool, Wire("filterByCurrentDate")]
    created_check_tolerance: Annotated[int, Wire("createdCheckTolerance")]
    page_size: Annotated[int, Wire("pageSize")]
    poll_delay: Annotated[int, Wire("pollDelay")]
