"""A note on a supplier account."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SupplierMemo(Row, frozen=True, kw_only=True):
    """A note on a supplier account.

    Published as required: `note`, `supplier_id`.
    """

    id: int = sent()
    supplier_id: int | None = None
    """Id of a row of `suppliers`; required."""
    note: str = sent()
    """Text of the memo; required. At most 1000 characters."""
    is_active: bool = sent()
    """Whether the text is still current; inactive ones are kept but not shown as live."""
    created_by: str = sent()
    """User who wrote it. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
