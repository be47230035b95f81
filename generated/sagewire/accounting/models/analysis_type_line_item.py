"""An analysis category as it stands on a line."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class AnalysisTypeLineItem(Row, frozen=True, kw_only=True):
    """An analysis category as it stands on a line."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    analysis_type: "m.AnalysisType | None" = None
    """The analysis type that the category belongs to (a row of `analysis_types`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
