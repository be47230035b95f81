"""Models, write types and field types as generated code has them, small."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, TypeAlias, TypedDict, TypeVar

from sagewire.runtime.decoding.values import is_array, is_object
from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number
from sagewire.runtime.filters.where import Text as TextField
from sagewire.runtime.model import Day, Instant, Model, sent, wire
from sagewire.runtime.product import WireForms
from sagewire.runtime.writing.marks import DayForm, Edition, InstantForm, Null, Scale, Text, Wire

T = TypeVar("T")

if TYPE_CHECKING:
    Status: TypeAlias = Literal["Active", "Closed"] | str
else:
    Status: TypeAlias = Literal["Active", "Closed"]


class Row(Model, frozen=True, kw_only=True):
    __wire__ = WireForms(decimal="number", day="T00:00:00Z", null="refuse")


class Contact(Row, frozen=True, kw_only=True):
    id: int | None = None
    name: str | None = None
    limit: Decimal | None = None
    kind: Status | None = None


class Customer(Row, frozen=True, kw_only=True):
    __secret__ = frozenset({"pin"})

    id: int = sent()
    reference: str | None = None
    balance: Decimal = sent()
    from_: str | None = wire("from")
    on_hold: bool | None = None
    opened: Day | None = None
    touched: Instant | None = None
    status: Status | None = None
    pin: str | None = None
    tags: list[str] | None = None
    rates: list[Decimal] | None = None
    contact: Contact | None = None
    contacts: list[Contact] | None = None
    parent: Customer | None = None
    limits: dict[str, Decimal] | None = None
    anything: Any = None


class Amount(Model, frozen=True, kw_only=True):
    """A row of a product that writes amounts as text."""

    __wire__ = WireForms(decimal="string", day="")

    id: str | None = None
    total: Decimal | None = None
    note: str | None = None
    date: Day | None = None


class Page(Row, Generic[T], frozen=True, kw_only=True):
    """An envelope."""

    total: int | None = wire("$total")
    items: list[T] = sent("$items")


class LineWrite(TypedDict, total=False):
    id: int
    product_id: int
    line_quantity: Annotated[Decimal | int, Scale(5)]
    text: Annotated[str, Text(10)]


class CustomerWrite(TypedDict, total=False):
    reference: Annotated[str, Text(8)]
    credit_limit: Annotated[Decimal | int, Scale(2)]
    factor: Decimal | int
    days: int
    on_hold: bool
    opened: Annotated[date, DayForm()]
    touched: Annotated[datetime, InstantForm()]
    status: Status
    from_: Annotated[str, Wire("from")]
    batch: Annotated[str, Edition("professional")]
    note: Annotated[str | None, Null("send")]
    lines: Sequence[LineWrite]
    main: LineWrite
    tags: Sequence[str]


class ContactFields:
    id: Number
    name: TextField
    limit: Number


class CustomerFields:
    id: Number
    reference: TextField
    balance: Number
    from_: TextField
    on_hold: Flag
    opened: DayField
    touched: InstantField
    status: TextField
    contact: ContactFields


def dump(value: Any) -> bytes:
    """JSON written independently of the runtime, decimals as their own digits."""
    return _text(value).encode()


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value)
    if is_object(value):
        return "{" + ",".join(f"{json.dumps(key)}:{_text(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return "[" + ",".join(map(_text, value)) + "]"
    return json.dumps(value)
