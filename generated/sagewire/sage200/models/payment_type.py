"""One payment method of a payment group."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PaymentType(Row, frozen=True, kw_only=True):
    """One payment method of a payment group."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Text that fields of this enum carry and that filters compare with. At most 20 characters. Read-only."""
