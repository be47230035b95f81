"""What may be written of a `PopOrderDuplicateFlags`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PopOrderDuplicateFlagsWrite(TypedDict, total=False):
    """What may be written of a `PopOrderDuplicateFlags`; a key that is left out is not sent."""

    source_id: int
    supplier_id: int
    prices_and_discounts: bool
