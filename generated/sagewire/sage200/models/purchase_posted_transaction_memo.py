"""A note attached to a posted supplier transaction."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PurchasePostedTransactionMemo(Row, frozen=True, kw_only=True):
    """A note attached to a posted supplier transaction.

    Published as required: `note`, `posted_supplier_transaction_id`.
    """

    id: int = sent()
    """Read-only."""
    posted_supplier_transaction_id: int | None = None
    """Id of a row of `purchase_posted_transactions`; required."""
    note: str | None = None
    """Text of the memo; required. At most 1000 characters."""
    is_active: bool | None = None
    """Whether the text is still current; inactive ones are kept but not shown as live."""
    created_by: str | None = None
    """User who wrote it. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
