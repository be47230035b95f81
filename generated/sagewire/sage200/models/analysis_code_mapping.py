"""Assignment of an analysis code to one `analysis_code_n` slot of a record type."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class AnalysisCodeMapping(Row, frozen=True, kw_only=True):
    """Assignment of an analysis code to one `analysis_code_n` slot of a record type."""

    id: int = sent()
    """Read-only."""
    class_name: str | None = None
    """Internal name of the record type the mapping is for. At most 255 characters. Read-only."""
    friendly_class_name: str | None = None
    """Readable name of the record type. At most 255 characters. Read-only."""
    property_name: str | None = None
    """Internal name of the mapped field of the record type. At most 255 characters. Read-only."""
    friendly_property_name: str | None = None
    """Readable name of the mapped field. At most 255 characters. Read-only."""
    is_mandatory: bool | None = None
    """True if the field must be filled on that record type. Read-only. Sage 200 Professional only."""
    is_read_only: bool | None = None
    """True if users may not change the field on that record type. Read-only."""
    slot: int | None = None
    """Number of the analysis field: slot 3 is `analysis_code_3`. Read-only."""
    analysis_code_id: int | None = None
    """Id of the mapped analysis code. Inferred, not stated by the maker."""
    analysis_code: "m.AnalysisCode | None" = None
    """The mapped analysis code with its values; needs `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
