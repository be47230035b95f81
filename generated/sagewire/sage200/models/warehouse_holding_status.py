"""State of the holding; absent unless expanded."""

from sagewire.sage200.models._base import Row


class WarehouseHoldingStatus(Row, frozen=True, kw_only=True):
    """State of the holding; absent unless expanded."""

    delete_exception_type: str | None = None
    """Reason why the holding cannot be deleted, if there is one. Read-only."""
