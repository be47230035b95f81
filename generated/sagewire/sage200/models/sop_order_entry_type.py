"""An order entry method."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopOrderEntryType(Row, frozen=True, kw_only=True):
    """An order entry method."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """At most 20 characters. Read-only."""
