"""What may be written of a `SalesInvoiceNominalAnalysisItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale, Text


class SalesInvoiceNominalAnalysisItemWrite(TypedDict, total=False):
    """What may be written of a `SalesInvoiceNominalAnalysisItem`; a key that is left out is not sent."""

    code: Annotated[str, Text(8)]
    cost_centre: Annotated[str, Text(3)]
    department: Annotated[str, Text(3)]
    narrative: Annotated[str, Text(6000)]
    value: Annotated[Decimal | int, Scale(2)]
    transaction_analysis_code: Annotated[str, Text(20)]
