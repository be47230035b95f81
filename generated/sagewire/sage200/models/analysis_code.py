"""An analysis code: its name, entry rules and the values on offer."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class AnalysisCode(Row, frozen=True, kw_only=True):
    """An analysis code: its name, entry rules and the values on offer."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """Name of the analysis code, the caption to show for the field. At most 60 characters. Read-only."""
    allow_overtype: bool | None = None
    """True if a value outside the list may be typed in. Read-only."""
    allow_new_on_entry: bool | None = None
    """True if a new value may be added to the list while entering data. Read-only."""
    values: "list[m.AnalysisCodeValue] | None" = None
    """Values on offer for the code; needs `$expand`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
