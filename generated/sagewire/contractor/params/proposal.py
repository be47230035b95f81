"""What may be written of a `Proposal`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class ProposalWrite(TypedDict, total=False):
    """What may be written of a `Proposal`; a key that is left out is not sent."""

    recnum: int
    lckedt: int
    hotlst: int
    edtdte: Annotated[dt.date, DayForm()]
    usrnme: str
    colshw: int
    ntetxt: str
    lines: Sequence[p.ProposalLineWrite]
