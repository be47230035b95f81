"""A product of an order."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import wire
from sagewire.sage50.models._base import Row


class OrderLine(Row, frozen=True, kw_only=True):
    """A product of an order.

    Its table was not seen; the fields are those of products.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    product_id: str | None = wire("productId")
    """The product (`id` of a `Product`)."""
    quantity: Decimal | None = None
    net_price: Decimal | None = wire("netPrice")
    """Price of one unit without tax."""
    tax: Decimal | None = None
    """Tax rate, percent."""
    discount: Decimal | None = None
    """Discount; see `discountByUnit`."""
    discount_by_unit: bool | None = wire("discountByUnit")
    """True if the discount is for each unit."""
