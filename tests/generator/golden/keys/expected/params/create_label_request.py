"""What may be written of a `CreateLabelRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class CreateLabelRequestWrite(TypedDict, total=False):
    """What may be written of a `CreateLabelRequest`; a key that is left out is not sent."""

    text: str
