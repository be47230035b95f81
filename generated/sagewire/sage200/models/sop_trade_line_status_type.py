"""A status value of trade order lines."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopTradeLineStatusType(Row, frozen=True, kw_only=True):
    """A status value of trade order lines."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """At most 50 characters. Read-only."""
