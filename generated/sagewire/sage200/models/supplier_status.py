"""State of the account; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class SupplierStatus(Row, frozen=True, kw_only=True):
    """State of the account; comes with `$expand`."""

    is_live: bool | None = None
    """Whether the account is in use. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
