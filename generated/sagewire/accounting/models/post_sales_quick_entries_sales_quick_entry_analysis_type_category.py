"""Analysis categories (cost centres and the like) of the amount."""

from sagewire.accounting.models._base import Row


class PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory(Row, frozen=True, kw_only=True):
    """Analysis categories (cost centres and the like) of the amount."""

    analysis_type_id: str | None = None
    """Id of a row of `analysis_types`."""
