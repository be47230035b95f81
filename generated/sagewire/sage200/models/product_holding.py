"""Totals over all warehouses; absent unless expanded."""

from decimal import Decimal

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductHolding(Row, frozen=True, kw_only=True):
    """Totals over all warehouses; absent unless expanded."""

    average_buying_price: Decimal | None = None
    """Average cost of one stock unit, in base currency. 5 decimal places. Read-only."""
    quantity_on_order_for_direct_delivery: Decimal | None = None
    """Quantity on purchase orders that the supplier delivers straight to the customer. 5 decimal places. Read-only."""
    quantity_in_stock: Decimal | None = None
    """Quantity on hand, confirmed and unconfirmed, in stock units. 5 decimal places. Read-only."""
    quantity_allocated: Decimal | None = None
    """Total quantity allocated, from all areas. 5 decimal places. Read-only."""
    quantity_on_order: Decimal | None = None
    """Quantity on purchase orders and not yet received. 5 decimal places. Read-only."""
    quantity_sold_this_period: Decimal | None = None
    """Quantity sold in the current accounting period. 5 decimal places. Read-only."""
    quantity_bought_this_period: Decimal | None = None
    """Quantity bought in the current accounting period. 5 decimal places. Read-only."""
    quantity_sold_last_period: Decimal | None = None
    """Quantity sold in the previous accounting period. 5 decimal places. Read-only."""
    quantity_bought_last_period: Decimal | None = None
    """Quantity bought in the previous accounting period. 5 decimal places. Read-only."""
    buying_prices: "list[m.BuyingPrice] | None" = None
    """Buying prices that make up the cost of the stock on hand. Read-only."""
