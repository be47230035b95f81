"""A discount scheme on the value of a whole order, in one currency."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class OrderValueDiscount(Row, frozen=True, kw_only=True):
    """A discount scheme on the value of a whole order, in one currency."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 20 characters."""
    description: str | None = None
    """At most 50 characters."""
    currency_id: int | None = None
    """Currency of the order values (id of a row of `currencies`)."""
    date_time_created: Instant | None = None
    """When the row was created (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Read-only."""
