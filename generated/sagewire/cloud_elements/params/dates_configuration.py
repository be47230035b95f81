"""What may be written of a `DatesConfiguration`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class DatesConfigurationWrite(TypedDict, total=False):
    """What may be written of a `DatesConfiguration`; a key that is left out is not sent."""

    updated_date_field: Annotated[str, Wire("updatedDateField")]
    updated_date_format: Annotated[str, Wire("updatedDateFormat")]
    updated_date_timezone: Annotated[str, Wire("updatedDateTimezone")]
    created_date_field: Annotated[str, Wire("createdDateField")]
    created_date_format: Annotated[str, Wire("createdDateFormat")]
    created_date_timezone: Annotated[str, Wire("createdDateTimezone")]
