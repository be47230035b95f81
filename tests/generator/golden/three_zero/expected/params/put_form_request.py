"""What may be written of a `PutFormRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutFormRequestWrite(TypedDict, total=False):
    """What may be written of a `PutFormRequest`; a key that is left out is not sent."""

    name: str
    photo: bytes
