"""A price list for products and stock items."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class ProductSalesPriceType(Row, frozen=True, kw_only=True):
    """A price list for products and stock items."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    name: str | None = None
    """At most 255 characters."""
    active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
