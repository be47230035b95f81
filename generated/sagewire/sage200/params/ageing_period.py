"""What may be written of a `AgeingPeriod`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class AgeingPeriodWrite(TypedDict, total=False):
    """What may be written of a `AgeingPeriod`; a key that is left out is not sent."""

    id: int
    days_period_starts_after: int
