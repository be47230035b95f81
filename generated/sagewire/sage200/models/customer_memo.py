"""A memo note kept on a customer account."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CustomerMemo(Row, frozen=True, kw_only=True):
    """A memo note kept on a customer account.

    Published as required: `customer_id`, `note`.
    """

    id: int = sent()
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    note: str = sent()
    """At most 1000 characters."""
    is_active: bool = sent()
    """False for a note that is no longer in force."""
    created_by: str = sent()
    """Name of the user who wrote the note. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
