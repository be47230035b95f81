"""What may be written of a `BankContact`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text, Wire


class BankContactWrite(TypedDict, total=False):
    """What may be written of a `BankContact`; a key that is left out is not sent."""

    id: int
    type_: Annotated[str, Wire("type")]
    address: Annotated[str, Text(200)]
    is_to_delete: bool
