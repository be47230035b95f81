"""One way of generating purchase orders."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopOrderGenerationType(Row, frozen=True, kw_only=True):
    """One way of generating purchase orders."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 60 characters."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 60 characters."""
