"""What may be written of a `SopIncoterm`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SopIncotermWrite(TypedDict, total=False):
    """What may be written of a `SopIncoterm`; a key that is left out is not sent."""

    id: int
    name: Annotated[str, Text(60)]
    is_default: bool
    is_to_delete: bool
