"""What may be written of a `Rotation`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Required, TypedDict


class RotationWrite(TypedDict, total=False):
    """What may be written of a `Rotation`; a key that is left out is not sent."""

    first: Required[str]
    secret: Required[str]
