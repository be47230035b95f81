"""What may be written of a `SalesAllocationAllocationLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class SalesAllocationAllocationLineWrite(TypedDict, total=False):
    """What may be written of a `SalesAllocationAllocationLine`; a key that is left out is not sent."""

    posted_tran_id: int
    value_to_allocate: Annotated[Decimal | int, Scale(2)]
