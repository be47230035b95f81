"""Notes kept on the bank account; need `$expand`, merged by `id` on PUT."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class BankMemo(Row, frozen=True, kw_only=True):
    """Notes kept on the bank account; need `$expand`, merged by `id` on PUT."""

    id: int | None = None
    bank_id: int | None = None
    """Bank account concerned (id of a row of `banks`). Read-only."""
    note: str | None = None
    """At most 1000 characters."""
    is_active: bool | None = None
    """True while the note is current."""
    created_by: str | None = None
    """Name of the Sage user who wrote the note. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
