"""E-mail addresses of the bank; need `$expand`, merged by `id` on PUT."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class BankEmail(Row, frozen=True, kw_only=True):
    """E-mail addresses of the bank; need `$expand`, merged by `id` on PUT."""

    id: int | None = None
    bank_id: int | None = None
    """Bank account concerned (id of a row of `banks`). Read-only."""
    email: str | None = None
    """At most 200 characters."""
    is_default: bool | None = None
    """True for the address Sage uses first."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
