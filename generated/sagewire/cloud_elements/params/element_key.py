"""What may be written of a `ElementKey`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Required, TypedDict


class ElementKeyWrite(TypedDict, total=False):
    """What may be written of a `ElementKey`; a key that is left out is not sent."""

    key: Required[str]
