"""A note held against a product."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class ProductMemo(Row, frozen=True, kw_only=True):
    """A note held against a product.

    Published as required: `note`, `product_id`.
    """

    id: int = sent()
    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`)."""
    is_active: bool | None = None
    """True while the memo is current."""
    note: str | None = None
    """Text of the memo; required when creating. At most 1000 characters."""
    created_by: str | None = None
    """At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
