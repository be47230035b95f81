"""A note attached to a sales order."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SopOrderMemo(Row, frozen=True, kw_only=True):
    """A note attached to a sales order.

    Published as required: `sop_order_return_id`.
    """

    id: int = sent()
    sop_order_return_id: int | None = None
    """Order the memo belongs to (id of a row of `sop_orders`)."""
    is_active: bool | None = None
    note: str | None = None
    """At most 1000 characters."""
    created_by: str | None = None
    """User who wrote the memo. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
