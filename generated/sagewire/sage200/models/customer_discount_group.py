"""A group of customers that share product discounts."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CustomerDiscountGroup(Row, frozen=True, kw_only=True):
    """A group of customers that share product discounts."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 20 characters."""
    description: str | None = None
    """At most 50 characters."""
    date_time_created: Instant | None = None
    """When the row was created (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Read-only."""
