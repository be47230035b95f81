"""One stage in the receipt or invoicing of a line."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopTradeLineStatusType(Row, frozen=True, kw_only=True):
    """One stage in the receipt or invoicing of a line."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 50 characters. Read-only."""
