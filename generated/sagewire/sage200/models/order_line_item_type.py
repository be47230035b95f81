"""A value of the order line item setting."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class OrderLineItemType(Row, frozen=True, kw_only=True):
    """A value of the order line item setting."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as found in `order_line_item_type` of `sop_settings`. At most 50 characters. Read-only."""
