"""What may be written of a `Pet`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Wire


class PetWrite(TypedDict, total=False):
    """What may be written of a `Pet`; a key that is left out is not sent."""

    name: Required[str]
    photo_urls: Required[Annotated[Sequence[str], Wire("photoUrls")]]
    weight: Decimal | int
