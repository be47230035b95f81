"""What may be written of a `NominalCodeMemo`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class NominalCodeMemoWrite(TypedDict, total=False):
    """What may be written of a `NominalCodeMemo`; a key that is left out is not sent."""

    id: int
    nominal_code_id: int
    is_active: bool
    note: Annotated[str, Text(1000)]
    is_to_delete: bool
