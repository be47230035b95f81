"""What may be written of a `Product`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class ProductWrite(TypedDict, total=False):
    """What may be written of a `Product`; a key that is left out is not sent."""

    product_group_id: int
    name: str
    code: str
