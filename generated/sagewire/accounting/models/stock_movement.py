"""A change of the quantity of a stock item."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class StockMovement(Row, frozen=True, kw_only=True):
    """A change of the quantity of a stock item."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    created_at: Instant | None = None
    updated_at: Instant | None = None
    movement_number: int | None = None
    """Running number of the movement. Seen on the wire, not stated by the maker."""
    date: Day | None = None
    cost_price: Decimal | None = None
    """What one unit costs to buy."""
    quantity: Decimal | None = None
    """Quantity moved; negative if it leaves the stock."""
    details: str | None = None
    """At most 50 characters."""
    reference: str | None = None
    """At most 31 characters."""
    stock_item: "m.StockItem | None" = None
    """The stock item that moved (a row of `stock_items`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
