"""What may be written of a `NominalReportCategory`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class NominalReportCategoryWrite(TypedDict, total=False):
    """What may be written of a `NominalReportCategory`; a key that is left out is not sent."""

    account_report_type: Annotated[str, Text(20)]
    code: Annotated[str, Text(4)]
    description: Annotated[str, Text(60)]
    account_report_category_type: str
