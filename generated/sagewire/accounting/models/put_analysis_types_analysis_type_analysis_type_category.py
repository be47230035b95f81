"""The categories of the type; an array that is sent on a change replaces all of them."""

from sagewire.accounting.models._base import Row


class PutAnalysisTypesAnalysisTypeAnalysisTypeCategory(Row, frozen=True, kw_only=True):
    """The categories of the type; an array that is sent on a change replaces all of them."""

    code: str | None = None
    """At most 10 characters."""
    name: str | None = None
    """At most 50 characters."""
    combined_id: str | None = None
    """Id made of the analysis type and the category."""
    analysis_type_id: str | None = None
    """Id of a row of `analysis_types`."""
