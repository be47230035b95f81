"""A note on a purchase order or return."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PopOrderMemo(Row, frozen=True, kw_only=True):
    """A note on a purchase order or return.

    Published as required: `pop_order_return_id`.
    """

    id: int = sent()
    pop_order_return_id: int | None = None
    """Id of the purchase order or return; required."""
    is_active: bool | None = None
    """Whether the text is still current; inactive ones are kept but not shown as live."""
    note: str | None = None
    """At most 1000 characters."""
    created_by: str | None = None
    """User who wrote it. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
