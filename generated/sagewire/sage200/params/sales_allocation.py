"""What may be written of a `SalesAllocation`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm
from sagewire.sage200 import params as p


class SalesAllocationWrite(TypedDict, total=False):
    """What may be written of a `SalesAllocation`; a key that is left out is not sent."""

    customer_id: int
    allocation_date: Annotated[dt.date, DayForm()]
    allocation_lines: Sequence[p.SalesAllocationAllocationLineWrite]
