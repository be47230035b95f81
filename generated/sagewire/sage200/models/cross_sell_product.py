"""A product suggested for sale together with another."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CrossSellProduct(Row, frozen=True, kw_only=True):
    """A product suggested for sale together with another.

    Published as required: `cross_sell_product_id`, `product_id`.
    """

    id: int = sent()
    product_id: int | None = None
    """Product that prompts the suggestion (id of a row of `products`)."""
    cross_sell_product_id: int | None = None
    """Product suggested (id of a row of `products`)."""
    cross_sell_product: "m.Product | None" = None
    """Product suggested; absent unless expanded. Read-only. Only there when named in `expand`."""
    product: "m.Product | None" = None
    """Product; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
