"""What may be written of a `SupplierCreditMemoNote`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierCreditMemoNoteWrite(TypedDict, total=False):
    """What may be written of a `SupplierCreditMemoNote`; a key that is left out is not sent."""

    note: Annotated[str, Text(1000)]
