"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutAnalysisTypesAnalysisType(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    active_areas: list[str] | None = None
    """Areas where the analysis type can be used."""
    analysis_type_level: list[str] | None = None
    """`TRANSACTION` or `GROUP`; published as an array, but an object arrives. Seen on the wire, not stated by the
    maker.
    """
    name: str | None = None
    """At most 50 characters."""
    analysis_type_categories: "list[m.PutAnalysisTypesAnalysisTypeAnalysisTypeCategory] | None" = None
    """The categories of the type; an array that is sent on a change replaces all of them. Inferred, not stated by the
    maker.
    """
