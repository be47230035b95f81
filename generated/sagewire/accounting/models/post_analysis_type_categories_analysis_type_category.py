"""What the new record is to hold."""

from sagewire.accounting.models._base import Row


class PostAnalysisTypeCategoriesAnalysisTypeCategory(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    code: str | None = None
    """Short code of the category. At most 10 characters."""
    name: str | None = None
    """At most 50 characters."""
    combined_id: str | None = None
    """Id made of the analysis type and the category."""
    analysis_type_id: str | None = None
    """Id of a row of `analysis_types`."""
