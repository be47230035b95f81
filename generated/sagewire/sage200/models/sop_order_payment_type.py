"""A kind of payment that can come with an order."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopOrderPaymentType(Row, frozen=True, kw_only=True):
    """A kind of payment that can come with an order."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 30 characters."""
    value: str = sent()
    """Name of the value, as found in `payment_type` of orders. At most 30 characters."""
