"""A transfer of stock of one product between two bins."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class StockTransfer(Row, frozen=True, kw_only=True):
    """A transfer of stock of one product between two bins.

    Published as required: `bin_holding_from_id`, `bin_holding_to_id`, `product_id`, `quantity`.
    """

    product_id: int | None = None
    """Product to be moved (id of a row of `products`)."""
    bin_holding_from_id: int | None = None
    """Bin the stock leaves; required (id of a row of `bin_holdings`)."""
    bin_holding_to_id: int | None = None
    """Bin the stock goes to; required (id of a row of `bin_holdings`)."""
    quantity: Decimal | None = None
    """Quantity to be moved, in stock units; required. 5 decimal places."""
    date: Day | None = None
    """Date of the transfer."""
    reference: str | None = None
    """At most 20 characters."""
    second_reference: str | None = None
    """At most 20 characters."""
    traceable_adjustment_items: "list[m.StockTransferTraceableAdjustmentItem] | None" = None
    """Batch or serial items to be moved; for traceable products only. Sage 200 Professional only."""
