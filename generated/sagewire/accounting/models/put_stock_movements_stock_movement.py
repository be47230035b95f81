"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutStockMovementsStockMovement(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    stock_item_id: str | None = None
    """Id of a row of `stock_items`."""
    date: Day | None = None
    quantity: Decimal | None = None
    """Quantity moved; negative if it leaves the stock."""
    cost_price: Decimal | None = None
    """What one unit costs to buy."""
    details: str | None = None
    """At most 50 characters."""
    movement_number: int | None = None
    """Running number of the movement. Inferred, not stated by the maker."""
    reference: str | None = None
    """At most 31 characters."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
