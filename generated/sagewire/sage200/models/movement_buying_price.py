"""A movement that contributes to a buying price."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class MovementBuyingPrice(Row, frozen=True, kw_only=True):
    """A movement that contributes to a buying price."""

    quantity: Decimal | None = None
    """Quantity of the movement that remains at the price. 5 decimal places. Read-only."""
    reference: str | None = None
    """At most 20 characters. Read-only."""
    second_reference: str | None = None
    """At most 20 characters. Read-only."""
    date: Day | None = None
    """Read-only."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    bin_item_name: str | None = None
    """Bin concerned. At most 20 characters. Read-only."""
    stock_item_unit_name: str | None = None
    """Unit in which the quantity is given. At most 20 characters. Read-only."""
