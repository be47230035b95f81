"""A thing with every kind of value."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from uuid import UUID

from acme.values import models as m
from acme.values.models._base import Row
from sagewire.runtime.model import Day, Instant, sent, wire

if TYPE_CHECKING:
    ThingStatus = Literal["open", "closed"] | str
    """How far it is."""
else:
    ThingStatus = Literal["open", "closed"]

if TYPE_CHECKING:
    ThingLevel = Literal[1, 2, 3] | int
    """One of these values; another one stays as it came."""
else:
    ThingLevel = Literal[1, 2, 3]


class Thing(Row, frozen=True, kw_only=True):
    """A thing with every kind of value.

    It has no other use.
    """

    __secret__: ClassVar[frozenset[str]] = frozenset(("secret",))

    id: int = sent()
    """Key of the thing. Read-only."""
    name: str = sent()
    """At most 60 characters."""
    price: Decimal = sent()
    """Price of one. 5 decimal places."""
    rate: Decimal | None = None
    count: int | None = None
    amount_text: Decimal | None = None
    """2 decimal places."""
    made: Day | None = None
    day: Day | None = None
    changed: Instant | None = None
    """Read-only."""
    key: UUID | None = None
    photo: str | None = None
    active: bool | None = None
    """Default: `True`."""
    status: ThingStatus | None = None
    """How far it is."""
    level: ThingLevel | None = None
    size: "m.Size | None" = None
    kind: Literal["thing"] | None = None
    note: str | None = None
    """At most 10 characters."""
    maybe: str | None = None
    sure: int | None = None
    tags: list[str] | None = None
    gaps: list[int | None] | None = None
    matrix: list[list[Decimal]] | None = None
    parts: "list[m.Thing] | None" = None
    """Only there when named in `expand`."""
    parent: "m.Thing | None" = None
    """What it is a part of. Only there when named in `expand`."""
    address: "m.ThingAddress | None" = None
    """Where it is."""
    lines: "list[m.ThingLine] | None" = None
    labels: dict[str, str] | None = None
    prices: "dict[str, m.Money] | None" = None
    anything: Any = None
    free: dict[str, Any] | None = None
    secret: str | None = None
    old: str | None = None
    """Deprecated."""
    branch: int | None = None
    """Values Professional only. Since 2020 R2. Inferred, not stated by the maker."""
    from_: str | None = wire("from")
    list_: str | None = wire("list")
    extra_: str | None = wire("extra")
    options_: str | None = wire("options")
    path: str | None = wire("$path")
    order_no_2: str | None = wire("orderNo")
    order_no: str | None = None
    order_no_3: str | None = wire("Order No.")
    better_name: str | None = wire("renamed")
