"""The price of a product in one price band, in flat form."""

from decimal import Decimal

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class ProductPriceView(Row, frozen=True, kw_only=True):
    """The price of a product in one price band, in flat form."""

    product_price_id: int | None = None
    """Id of the price record; the key of a row."""
    product_id: int | None = None
    """Product (id of a row of `products`)."""
    product_code: str | None = None
    """At most 30 characters."""
    product_name: str | None = None
    """At most 60 characters."""
    product_stock_unit_name: str | None = None
    """Stock unit of the product, to which the price refers. At most 20 characters."""
    price_band_id: int | None = None
    """Price band (id of a row of `price_bands`)."""
    price_band_name: str | None = None
    """At most 20 characters."""
    product_price_use_standard: bool | None = None
    """True if the product takes its price in the standard band instead of one of its own."""
    product_price_price: Decimal | None = None
    """Price in the currency of the band. 2 decimal places."""
    currency_id: int | None = None
    """Currency of the price (id of a row of `currencies`)."""
    currency_name: str | None = None
    """At most 30 characters."""
    currency_symbol: str | None = None
    """At most 4 characters."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes."""
