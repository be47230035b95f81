"""What may be written of a `ThingAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Wire


class ThingAddressWrite(TypedDict, total=False):
    """What may be written of a `ThingAddress`; a key that is left out is not sent."""

    line_1: str
    field_2nd: Annotated[str, Wire("2nd")]
