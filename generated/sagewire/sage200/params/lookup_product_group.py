"""What may be written of a `LookupProductGroup`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class LookupProductGroupWrite(TypedDict, total=False):
    """What may be written of a `LookupProductGroup`; a key that is left out is not sent."""

    id: int
    code: Annotated[str, Text(20)]
    description: Annotated[str, Text(50)]
    product_type_id: int
