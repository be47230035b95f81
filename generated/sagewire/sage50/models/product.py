"""A product, from Sage 50."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Product(Row, frozen=True, kw_only=True):
    """A product, from Sage 50.

    The published table has more fields, which were not seen.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """What the product is known by from one file to the next."""
    reference: str | None = None
    """Code of the product."""
    name: str = sent()
    short_description: str | None = wire("shortDescription")
    long_description: str | None = wire("longDescription")
    bar_code_type: str | None = wire("barCodeType")
    """Kind of bar code."""
    bar_code: str | None = wire("barCode")
    net_price: Decimal = sent("netPrice")
    """Price without tax."""
    tax: Decimal = sent()
    """Tax rate, percent."""
    discount: Decimal | None = None
    """Discount; see `discountByUnit`."""
    discount_by_unit: bool = sent("discountByUnit")
    """True if the discount is for each unit."""
    surcharge: bool | None = None
    """Whether a surcharge applies."""
    date_added: Instant | None = wire("dateAdded")
    """When it was added, UTC."""
    brand: str | None = None
    category: str | None = None
    """Path of the category, with any separator."""
