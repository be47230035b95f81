"""Where a record has its dates, and in what form."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import wire


class DatesConfiguration(Row, frozen=True, kw_only=True):
    """Where a record has its dates, and in what form."""

    __open__: ClassVar[bool] = True

    updated_date_field: str | None = wire("updatedDateField")
    """Field of the last change."""
    updated_date_format: str | None = wire("updatedDateFormat")
    """Its format, as Java writes it."""
    updated_date_timezone: str | None = wire("updatedDateTimezone")
    """Its time zone, such as `GMT`."""
    created_date_field: str | None = wire("createdDateField")
    """Field of the making."""
    created_date_format: str | None = wire("createdDateFormat")
    """Its format, as Java writes it."""
    created_date_timezone: str | None = wire("createdDateTimezone")
    """Its time zone, such as `GMT`."""
