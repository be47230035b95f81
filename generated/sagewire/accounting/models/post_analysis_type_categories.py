"""Body that creates an analysis category."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostAnalysisTypeCategories(Row, frozen=True, kw_only=True):
    """Body that creates an analysis category."""

    analysis_type_category: "m.PostAnalysisTypeCategoriesAnalysisTypeCategory" = sent()
    """What the new record is to hold."""
