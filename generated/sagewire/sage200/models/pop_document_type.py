"""One type of document in purchase order processing."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopDocumentType(Row, frozen=True, kw_only=True):
    """One type of document in purchase order processing."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 20 characters."""
