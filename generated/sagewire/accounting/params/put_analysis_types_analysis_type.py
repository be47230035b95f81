"""What may be written of a `PutAnalysisTypesAnalysisType`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutAnalysisTypesAnalysisTypeWrite(TypedDict, total=False):
    """What may be written of a `PutAnalysisTypesAnalysisType`; a key that is left out is not sent."""

    active_areas: Sequence[str | None] | None
    analysis_type_level: Sequence[str | None] | None
    name: Annotated[str | None, Text(50)]
    analysis_type_categories: Sequence[p.PutAnalysisTypesAnalysisTypeAnalysisTypeCategoryWrite | None] | None
