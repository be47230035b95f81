"""A category by which products are classified and searched."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SearchCategory(Row, frozen=True, kw_only=True):
    """A category by which products are classified and searched."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 40 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
