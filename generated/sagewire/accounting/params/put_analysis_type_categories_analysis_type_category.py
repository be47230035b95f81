"""What may be written of a `PutAnalysisTypeCategoriesAnalysisTypeCategory`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutAnalysisTypeCategoriesAnalysisTypeCategoryWrite(TypedDict, total=False):
    """What may be written of a `PutAnalysisTypeCategoriesAnalysisTypeCategory`; a key that is left out is not sent."""

    code: Annotated[str | None, Text(10)]
    name: Annotated[str | None, Text(50)]
    combined_id: str | None
    analysis_type_id: str | None
