"""What may be written of a `PostFormRequest`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class PostFormRequestWrite(TypedDict, total=False):
    """What may be written of a `PostFormRequest`; a key that is left out is not sent."""

    name: str
    tags: Sequence[str]
