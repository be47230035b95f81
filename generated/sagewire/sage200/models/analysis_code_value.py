"""One value that can be chosen for an analysis code."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class AnalysisCodeValue(Row, frozen=True, kw_only=True):
    """One value that can be chosen for an analysis code."""

    id: int = sent()
    """Read-only."""
    analysis_code_id: int | None = None
    """Analysis code the value belongs to (`id` of an `analysis_code`). Read-only."""
    value: str | None = None
    """The text to put into the `analysis_code_n` field. At most 60 characters. Read-only."""
    is_default: bool | None = None
    """True for the value Sage fills in unless told otherwise. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
