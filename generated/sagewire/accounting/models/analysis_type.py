"""A dimension by which amounts can be analysed, such as department or project."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class AnalysisType(Row, frozen=True, kw_only=True):
    """A dimension by which amounts can be analysed, such as department or project."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    active_areas: list[str] | None = None
    """Areas where the analysis type can be used."""
    analysis_type_level: "m.Base | None" = None
    """The level: `TRANSACTION` or `GROUP`. Seen on the wire, not stated by the maker."""
    analysis_type_categories: "list[m.AnalysisTypeCategory] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    name: str | None = None
    """At most 50 characters."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
