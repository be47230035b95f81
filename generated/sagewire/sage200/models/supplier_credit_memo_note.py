"""Note kept with the credit details; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class SupplierCreditMemoNote(Row, frozen=True, kw_only=True):
    """Note kept with the credit details; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    note: str | None = None
    """Text of the note. At most 1000 characters."""
    created_by: str | None = None
    """User who wrote the note; read-only. At most 50 characters. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
