"""One authorisation state of a purchase order or return."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopAuthorisationStatusType(Row, frozen=True, kw_only=True):
    """One authorisation state of a purchase order or return."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 20 characters."""
