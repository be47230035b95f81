"""What may be written of a `PurchaseAuthorisation`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text
from sagewire.sage200 import params as p


class PurchaseAuthorisationWrite(TypedDict, total=False):
    """What may be written of a `PurchaseAuthorisation`; a key that is left out is not sent."""

    oplock: Annotated[str, Text(20)]
    nominal_analysis_items: Sequence[p.PurchaseAuthorisationNominalAnalysisItemWrite]
