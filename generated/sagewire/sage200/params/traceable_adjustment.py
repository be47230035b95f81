"""What may be written of a `TraceableAdjustment`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from sagewire.sage200 import params as p


class TraceableAdjustmentWrite(TypedDict, total=False):
    """What may be written of a `TraceableAdjustment`; a key that is left out is not sent."""

    product_id: int
    issue_status: str
    traceable_adjustment_items: Sequence[p.TraceableAdjustmentItemWrite]
