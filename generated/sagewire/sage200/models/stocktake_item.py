"""Items open to choice, with those chosen marked."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class StocktakeItem(Row, frozen=True, kw_only=True):
    """Items open to choice, with those chosen marked."""

    stocktake_item_id: int | None = None
    """Id of the item within the stocktake."""
    warehouse_holding_id: int | None = None
    """Holding of the product in the warehouse (id of a row of `warehouse_holdings`)."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    item_code: str | None = None
    """At most 30 characters. Read-only."""
    item_name: str | None = None
    """At most 60 characters. Read-only."""
    stock_unit_name: str | None = None
    """Unit in which stock is kept and counted. At most 20 characters. Read-only."""
    traceable_type: str | None = None
    """One of the values of `traceable_types`. Read-only."""
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`). Read-only."""
    product_group_code: str | None = None
    """At most 20 characters. Read-only."""
    allows_negative_stock: bool | None = None
    """True if the recorded stock of the product may go below zero. Read-only."""
    quantity_in_stock: Decimal | None = None
    """Quantity on hand, confirmed and unconfirmed, in stock units. 2 decimal places. Read-only."""
    value_of_stock: Decimal | None = None
    """Value of the quantity in stock, in base currency. 2 decimal places. Read-only."""
    average_buying_price: Decimal | None = None
    """Average cost of one stock unit, in base currency. 2 decimal places. Read-only."""
    stocktake_cycle_period: int | None = None
    """Intended number of days between stocktakes. Read-only."""
    last_stocktake: Day | None = None
    """Date of the last stocktake. Read-only."""
    date_of_last_sale: Day | None = None
    """Date of the last sale of the product. Read-only."""
    is_selected: bool | None = None
    """True to include the item in the stocktake."""
