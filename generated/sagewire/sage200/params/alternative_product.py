"""What may be written of a `AlternativeProduct`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class AlternativeProductWrite(TypedDict, total=False):
    """What may be written of a `AlternativeProduct`; a key that is left out is not sent."""

    id: int
    product_id: int
    alternative_product_id: int
    is_preferred: bool
    is_to_delete: bool
