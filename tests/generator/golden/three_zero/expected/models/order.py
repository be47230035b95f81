"""`order`, as it is read."""

from typing import TYPE_CHECKING, Literal

from acme.three_zero import models as m
from acme.three_zero.models._base import Row
from sagewire.runtime.model import Instant, wire

if TYPE_CHECKING:
    OrderStatus = Literal["placed", "approved"] | str
    """One of these values; another one stays as it came."""
else:
    OrderStatus = Literal["placed", "approved"]


class Order(Row, frozen=True, kw_only=True):
    """`order`, as it is read."""

    id: int | None = None
    ship_date: Instant | None = wire("shipDate")
    status: OrderStatus | None = None
    pet: "m.Pet | None" = None
    complete: bool | None = None
