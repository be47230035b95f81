"""A kind of customer a sales document can be for."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopCustomerType(Row, frozen=True, kw_only=True):
    """A kind of customer a sales document can be for."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as found in `customer_type` of orders and quotes. At most 20 characters. Read-only."""
