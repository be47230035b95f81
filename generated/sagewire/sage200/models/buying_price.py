"""A buying price within the cost of the stock on hand, with the quantity that carries it."""

from decimal import Decimal

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class BuyingPrice(Row, frozen=True, kw_only=True):
    """A buying price within the cost of the stock on hand, with the quantity that carries it."""

    buying_price: Decimal | None = None
    """Cost of one unit, in base currency. 5 decimal places. Read-only."""
    stock_level: Decimal | None = None
    """Quantity on hand at this price. 5 decimal places. Read-only."""
    stock_unit_name: str | None = None
    """Unit in which stock is kept and counted. At most 20 characters. Read-only."""
    number_of_movements: Decimal | None = None
    """Number of movements at this price. 5 decimal places. Read-only."""
    is_buying_price_confirmed: bool | None = None
    """False until the price is confirmed, as by the supplier's invoice. Read-only."""
    buying_prices: "list[m.MovementBuyingPrice] | None" = None
    """Movements that make up this price. Read-only. Only there when named in `expand`."""
