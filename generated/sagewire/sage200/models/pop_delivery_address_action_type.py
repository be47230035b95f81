"""One thing to do with the delivery address of a line."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopDeliveryAddressActionType(Row, frozen=True, kw_only=True):
    """One thing to do with the delivery address of a line."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 20 characters."""
