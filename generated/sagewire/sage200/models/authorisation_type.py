"""One authorisation state of a purchase document."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class AuthorisationType(Row, frozen=True, kw_only=True):
    """One authorisation state of a purchase document."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 20 characters. Read-only."""
