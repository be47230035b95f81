"""One value of a search category."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SearchValue(Row, frozen=True, kw_only=True):
    """One value of a search category."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 40 characters. Read-only."""
    search_category_id: int | None = None
    """Search category (id of a row of `search_categories`). Read-only."""
    is_none_value: bool | None = None
    """True for the value that stands for no choice made. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
