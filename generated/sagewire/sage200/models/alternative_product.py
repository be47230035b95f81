"""A product that can be supplied in place of another."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class AlternativeProduct(Row, frozen=True, kw_only=True):
    """A product that can be supplied in place of another.

    Published as required: `alternative_product_id`, `product_id`.
    """

    id: int = sent()
    product_id: int | None = None
    """Product to be replaced (id of a row of `products`)."""
    alternative_product_id: int | None = None
    """Product that can be supplied instead (id of a row of `products`)."""
    is_preferred: bool | None = None
    """True if this is the preferred alternative."""
    alternative_product: "m.Product | None" = None
    """Product that can be supplied instead; absent unless expanded. Read-only. Only there when named in `expand`."""
    product: "m.Product | None" = None
    """Product; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
