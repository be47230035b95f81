"""An order of the shop, uploaded for Sage 50."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50 import models as m
from sagewire.sage50.models._base import Row


class Order(Row, frozen=True, kw_only=True):
    """An order of the shop, uploaded for Sage 50.

    The published table goes on; lines and totals were not seen.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """Given by the application; unique among its orders."""
    order_date: Instant = sent("orderDate")
    """When it was ordered, UTC."""
    eta: Instant | None = None
    """When it is expected to arrive, UTC."""
    order_status: str | None = wire("orderStatus")
    """State, such as `pending` or `delivered`."""
    delivery_address: "m.Address" = sent("deliveryAddress")
    """Where it goes."""
    invoice_address: "m.Address" = sent("invoiceAddress")
    """Where the invoice goes."""
    customer: "m.Customer" = sent()
    """Who ordered."""
    discount: Decimal = sent()
    """Discount on the order, an amount."""
    currency_rate: Decimal = sent("currencyRate")
    """Rate between the order's currency and that of the books."""
    payment_method: str = sent("paymentMethod")
    total_shipping: Decimal = sent("totalShipping")
    """Cost of shipping, an amount."""
    lines: "list[m.OrderLine] | None" = None
    """What was ordered. Inferred, not stated by the maker."""
