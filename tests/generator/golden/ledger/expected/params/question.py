"""What may be written of a `Question`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class QuestionWrite(TypedDict, total=False):
    """What may be written of a `Question`; a key that is left out is not sent."""

    table: str
