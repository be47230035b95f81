"""A selling price of a product or stock item."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant


class SalesPrice(Row, frozen=True, kw_only=True):
    """A selling price of a product or stock item."""

    id: str | None = None
    displayed_as: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    price_name: str | None = None
    price: Decimal | None = None
    price_includes_tax: bool | None = None
    """True if `price` holds tax."""
    product_sales_price_type: "m.Base | None" = None
    """The price list that the price belongs to (a row of `product_sales_price_types`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
