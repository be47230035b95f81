"""A part of the line quantity wanted on a given date."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class PopOrderLineRequestedDeliveryDate(Row, frozen=True, kw_only=True):
    """A part of the line quantity wanted on a given date."""

    id: int = sent()
    pop_order_return_line_id: int | None = None
    """Id of the order or return line; for an order the id of a row of `pop_order_lines`. Read-only."""
    delivery_date: Day | None = None
    """Date on which this part is wanted."""
    quantity: Decimal | None = None
    """Part of the line quantity wanted on that date. 5 decimal places."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
