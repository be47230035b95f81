"""What may be written of a `PostContactAllocationsContactAllocation`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostContactAllocationsContactAllocationWrite(TypedDict, total=False):
    """What may be written of a `PostContactAllocationsContactAllocation`; a key that is left out is not sent."""

    transaction_type_id: Required[str | None]
    contact_id: Required[str | None]
    date: Annotated[dt.date | None, DayForm()]
    allocated_artefacts: Required[
        Sequence[p.PostContactAllocationsContactAllocationAllocatedArtefactWrite | None] | None
    ]
    idempotency_id: Annotated[str | None, Text(32)]
