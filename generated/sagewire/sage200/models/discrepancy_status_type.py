"""One of the statuses of a difference between counted and recorded stock."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class DiscrepancyStatusType(Row, frozen=True, kw_only=True):
    """One of the statuses of a difference between counted and recorded stock."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 50 characters. Read-only."""
