"""What may be written of a `TableQuery`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Wire


class TableQueryWrite(TypedDict, total=False):
    """What may be written of a `TableQuery`; a key that is left out is not sent."""

    table: str
    fields: Sequence[str]
    filter: str
    order_by: Annotated[str, Wire("orderBy")]
    top: int
