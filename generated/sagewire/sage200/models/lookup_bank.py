"""Short form of a bank account for pick lists."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class LookupBank(Row, frozen=True, kw_only=True):
    """Short form of a bank account for pick lists."""

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """Short code of the bank account, up to 8 characters. At most 8 characters."""
    description: str | None = None
    """At most 60 characters."""
    account_status_type: str | None = None
    """One of the values of `account_status_types`. Default: `AccountStatusActive`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
