"""What may be written of a `BankEmail`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class BankEmailWrite(TypedDict, total=False):
    """What may be written of a `BankEmail`; a key that is left out is not sent."""

    id: int
    email: Annotated[str, Text(200)]
    is_default: bool
    is_to_delete: bool
