"""What may be written of a `CustomerCard`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class CustomerCardWrite(TypedDict, total=False):
    """What may be written of a `CustomerCard`; a key that is left out is not sent."""

    id: int
    description: Annotated[str, Text(50)]
    is_to_delete: bool
