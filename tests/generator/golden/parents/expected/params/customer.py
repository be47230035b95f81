"""What may be written of a `Customer`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class CustomerWrite(TypedDict, total=False):
    """What may be written of a `Customer`; a key that is left out is not sent."""

    name: Required[Annotated[str, Text(60)]]
