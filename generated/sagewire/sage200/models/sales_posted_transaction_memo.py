"""A memo note kept on a posted sales ledger transaction."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SalesPostedTransactionMemo(Row, frozen=True, kw_only=True):
    """A memo note kept on a posted sales ledger transaction.

    Published as required: `note`, `posted_customer_transaction_id`.
    """

    id: int = sent()
    """Read-only."""
    posted_customer_transaction_id: int | None = None
    """Posted transaction (id of a row of `sales_posted_transactions`)."""
    note: str | None = None
    """At most 1000 characters."""
    is_active: bool | None = None
    """False for a note that is no longer in force."""
    created_by: str | None = None
    """Name of the user who wrote the note. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
