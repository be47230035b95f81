"""What may be written of a `Order`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from acme.odata import params as p
from sagewire.runtime.writing.marks import DayForm, InstantForm


class OrderWrite(TypedDict, total=False):
    """What may be written of a `Order`; a key that is left out is not sent."""

    number: str
    customer_no: str
    day: Annotated[dt.date, DayForm()]
    changed: Annotated[dt.datetime, InstantForm()]
    total: Decimal | int
    paid: bool
    customer: p.CustomerWrite
    lines: Sequence[p.OrderLineWrite]
