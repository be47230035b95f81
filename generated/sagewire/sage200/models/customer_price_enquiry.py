"""The price found for a product and customer, optionally with earlier prices."""

from decimal import Decimal

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerPriceEnquiry(Row, frozen=True, kw_only=True):
    """The price found for a product and customer, optionally with earlier prices."""

    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    product_id: int | None = None
    """Product (id of a row of `products`)."""
    product_type: str | None = None
    """Type of the product; see `product_types`. At most 50 characters."""
    selling_unit_id: int | None = None
    """Unit to sell in: one of the units of the product (`$expand=units` on `products`)."""
    selling_unit: str | None = None
    """At most 20 characters."""
    selling_unit_multiple: Decimal | None = None
    """Selling unit as a multiple of the base unit. 5 decimal places."""
    pricing_unit_id: int | None = None
    """Unit to which the price relates: one of the units of the product (`$expand=units` on `products`)."""
    pricing_unit: str | None = None
    """At most 20 characters."""
    pricing_unit_multiple: Decimal | None = None
    """Pricing unit as a multiple of the base unit. 5 decimal places."""
    quantity: Decimal | None = None
    """Quantity priced, in the selling unit. 5 decimal places."""
    currency_id: int | None = None
    """Currency of the prices (id of a row of `currencies`)."""
    currency_name: str | None = None
    """At most 30 characters."""
    currency_symbol: str | None = None
    """At most 4 characters."""
    unit_price: Decimal | None = None
    """Price per unit before discount. 2 decimal places."""
    discounted_unit_price: Decimal | None = None
    """Price per unit after discount. 2 decimal places."""
    total_price_before_discount: Decimal | None = None
    """Price of the whole quantity before discount. 2 decimal places."""
    total_discount: Decimal | None = None
    """Discount on the whole quantity. 2 decimal places."""
    total_discounted_price: Decimal | None = None
    """Price of the whole quantity after discount. 2 decimal places."""
    include_previous_prices: bool | None = None
    """Whether `previous_prices` is wanted in the answer."""
    previous_prices: "list[m.CustomerPriceEnquiryPreviousPrice] | None" = None
    """Earlier sales of the product to the customer; filled when `include_previous_prices` was sent as true."""
