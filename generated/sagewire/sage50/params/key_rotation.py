"""What may be written of a `KeyRotation`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class KeyRotationWrite(TypedDict, total=False):
    """What may be written of a `KeyRotation`; a key that is left out is not sent."""

    initial_apikey: Required[Annotated[str, Wire("initialApikey")]]
    secret: Required[str]
