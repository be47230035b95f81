"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutAnalysisTypeCategoriesAnalysisTypeCategory(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    code: str | None = None
    """Short code of the category. At most 10 characters."""
    name: str | None = None
    """At most 50 characters."""
    combined_id: str | None = None
    """Id made of the analysis type and the category."""
    analysis_type_id: str | None = None
    """Id of a row of `analysis_types`."""
