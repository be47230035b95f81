"""What may be written of a `ProductDuplicateFlags`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Edition, Text


class ProductDuplicateFlagsWrite(TypedDict, total=False):
    """What may be written of a `ProductDuplicateFlags`; a key that is left out is not sent."""

    source_id: int
    new_code: Annotated[str, Text(30)]
    new_name: Annotated[str, Text(60)]
    locations: bool
    location_stocking_levels: bool
    units: Annotated[bool, Edition("professional")]
    alternative_items: bool
    cross_selling_items: bool
    attachments: bool
    memos: bool
    suppliers: bool
