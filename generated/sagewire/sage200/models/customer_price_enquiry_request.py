"""What to price: customer, product, quantity and units."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class CustomerPriceEnquiryRequest(Row, frozen=True, kw_only=True):
    """What to price: customer, product, quantity and units.

    Published as required: `customer_id`, `product_id`.
    """

    customer_id: int | None = None
    """Required: customer to price for (id of a row of `customers`)."""
    product_id: int | None = None
    """Required: product to price (id of a row of `products`)."""
    quantity: Decimal | None = None
    """Quantity to price, in the selling unit. 5 decimal places."""
    selling_unit_id: int | None = None
    """Unit to sell in: one of the units of the product (`$expand=units` on `products`)."""
    pricing_unit_id: int | None = None
    """Unit to which the price relates: one of the units of the product (`$expand=units` on `products`)."""
    include_previous_prices: bool | None = None
    """Whether `previous_prices` is wanted in the answer."""
