"""`$expand` child: memo about the credit standing of the account."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class CustomerCreditMemoNote(Row, frozen=True, kw_only=True):
    """`$expand` child: memo about the credit standing of the account."""

    id: int | None = None
    """Read-only."""
    note: str | None = None
    """At most 1000 characters."""
    created_by: str | None = None
    """Name of the user who wrote the credit memo. At most 50 characters. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
