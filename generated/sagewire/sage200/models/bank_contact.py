"""Contact numbers and addresses of the bank; need `$expand`, merged by `id` on PUT."""

from sagewire.runtime.model import Instant, wire
from sagewire.sage200.models._base import Row


class BankContact(Row, frozen=True, kw_only=True):
    """Contact numbers and addresses of the bank; need `$expand`, merged by `id` on PUT."""

    id: int | None = None
    bank_id: int | None = None
    """Bank account the contact belongs to (id of a row of `banks`). Read-only."""
    type_: str | None = wire("type")
    """One of the values of `contact_number_types`."""
    address: str | None = None
    """The number or address itself, as `type` says. At most 200 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
