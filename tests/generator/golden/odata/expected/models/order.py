"""`order`, as it is read."""

from decimal import Decimal

from acme.odata import models as m
from acme.odata.models._base import Row
from sagewire.runtime.model import Day, Instant


class Order(Row, frozen=True, kw_only=True):
    """`order`, as it is read."""

    id: int | None = None
    """Read-only."""
    number: str | None = None
    customer_no: str | None = None
    day: Day | None = None
    changed: Instant | None = None
    total: Decimal | None = None
    paid: bool | None = None
    customer: "m.Customer | None" = None
    """Only there when named in `expand`."""
    lines: "list[m.OrderLine] | None" = None
    """Only there when named in `expand`."""
