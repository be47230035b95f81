"""`$expand` child: state of the account."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class CustomerStatus(Row, frozen=True, kw_only=True):
    """`$expand` child: state of the account."""

    is_live: bool | None = None
    """Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
