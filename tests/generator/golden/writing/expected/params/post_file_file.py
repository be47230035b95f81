"""What may be written of a `PostFileFile`; a key that is left out is not sent."""

from __future__ import annotations

from os import PathLike
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Binary


class PostFileFileWrite(TypedDict, total=False):
    """What may be written of a `PostFileFile`; a key that is left out is not sent."""

    name: str | None
    data: Annotated[bytes | PathLike[str] | None, Binary(8)]
