"""What may be written of a `SupplierEmail`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierEmailWrite(TypedDict, total=False):
    """What may be written of a `SupplierEmail`; a key that is left out is not sent."""

    id: int
    email: Annotated[str, Text(227)]
    is_default: bool
    is_to_delete: bool
