"""What may be written of a `Thing`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal, TypedDict

from acme.values import models as m
from acme.values import params as p
from sagewire.runtime.writing.marks import DayForm, Edition, Null, Scale, Text, Wire


class ThingWrite(TypedDict, total=False):
    """What may be written of a `Thing`; a key that is left out is not sent."""

    name: Annotated[str, Text(60)]
    price: Annotated[Decimal | int, Scale(5)]
    rate: Decimal | int
    count: int
    amount_text: Annotated[Decimal | int, Scale(2)]
    made: Annotated[dt.date, DayForm()]
    day: Annotated[dt.date, DayForm()]
    key: str
    photo: str
    active: bool
    status: m.ThingStatus
    level: m.ThingLevel
    size: m.Size
    kind: Literal["thing"]
    note: Annotated[str | None, Text(10), Null("send")]
    maybe: Annotated[str | None, Null("send")]
    sure: int
    tags: Sequence[Annotated[str, Text(8)]]
    gaps: Sequence[int | None]
    matrix: Sequence[Sequence[Decimal | int]]
    parts: Sequence[p.ThingWrite]
    parent: p.ThingWrite
    address: p.ThingAddressWrite
    lines: Sequence[p.ThingLineWrite]
    labels: Mapping[str, str]
    prices: Mapping[str, p.MoneyWrite]
    anything: Any
    free: Mapping[str, Any]
    secret: str
    is_editing: bool
    old: str
    branch: Annotated[int, Edition("professional")]
    from_: Annotated[str, Wire("from")]
    list_: Annotated[str, Wire("list")]
    extra_: Annotated[str, Wire("extra")]
    options_: Annotated[str, Wire("options")]
    path: Annotated[str, Wire("$path")]
    order_no_2: Annotated[str, Wire("orderNo")]
    order_no: str
    order_no_3: Annotated[str, Wire("Order No.")]
    better_name: Annotated[str, Wire("renamed")]
