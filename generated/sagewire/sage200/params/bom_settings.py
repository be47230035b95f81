"""What may be written of a `BomSettings`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class BomSettingsWrite(TypedDict, total=False):
    """What may be written of a `BomSettings`; a key that is left out is not sent."""

    order_min_quantity: Annotated[Decimal | int, Scale(5)]
    built_bought_default_make: bool
    scrap_percent: Annotated[Decimal | int, Scale(2)]
    bulk_issue: bool
    cost_heading_id: int
