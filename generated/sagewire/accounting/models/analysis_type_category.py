"""One value of an analysis type."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class AnalysisTypeCategory(Row, frozen=True, kw_only=True):
    """One value of an analysis type."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    code: str | None = None
    """Short code of the category. At most 10 characters."""
    name: str | None = None
    """At most 50 characters."""
    combined_id: str | None = None
    """Id made of the analysis type and the category."""
    analysis_type: "m.Base | None" = None
    """The analysis type that the category belongs to (a row of `analysis_types`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
