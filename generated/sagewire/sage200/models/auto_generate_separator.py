"""A separator character used in generated batch and serial numbers."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class AutoGenerateSeparator(Row, frozen=True, kw_only=True):
    """A separator character used in generated batch and serial numbers."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    separator_character: str | None = None
    """Character placed between prefix and number. At most 1 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
