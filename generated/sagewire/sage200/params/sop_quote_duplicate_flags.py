"""What may be written of a `SopQuoteDuplicateFlags`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SopQuoteDuplicateFlagsWrite(TypedDict, total=False):
    """What may be written of a `SopQuoteDuplicateFlags`; a key that is left out is not sent."""

    source_id: int
    customer_id: int
    prices_and_discounts: bool
