"""Selling prices, one for each price type."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PostStockItemsStockItemSalesPrice(Row, frozen=True, kw_only=True):
    """Selling prices, one for each price type."""

    price_name: str | None = None
    price: Decimal | None = None
    price_includes_tax: bool | None = None
    """True if `price` holds tax."""
    product_sales_price_type_id: str | None = None
    """Price list (id of a row of `product_sales_price_types`)."""
