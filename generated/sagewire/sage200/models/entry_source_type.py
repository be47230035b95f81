"""One of the sources from which an entry can originate."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class EntrySourceType(Row, frozen=True, kw_only=True):
    """One of the sources from which an entry can originate."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 50 characters. Read-only."""
