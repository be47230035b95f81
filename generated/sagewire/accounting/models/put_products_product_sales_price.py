"""Selling prices, one for each price type; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutProductsProductSalesPrice(Row, frozen=True, kw_only=True):
    """Selling prices, one for each price type; an array that is sent on a change replaces all of them."""

    price_name: str | None = None
    price: Decimal | None = None
    price_includes_tax: bool | None = None
    """True if `price` holds tax."""
    product_sales_price_type_id: str | None = None
    """Price list (id of a row of `product_sales_price_types`)."""
