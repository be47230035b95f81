"""What may be written of a `SupplierMemo`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierMemoWrite(TypedDict, total=False):
    """What may be written of a `SupplierMemo`; a key that is left out is not sent."""

    id: int
    supplier_id: int
    note: Annotated[str, Text(1000)]
    is_active: bool
    is_to_delete: bool
