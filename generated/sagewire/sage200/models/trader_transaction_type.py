"""One transaction type of the sales and purchase ledgers."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class TraderTransactionType(Row, frozen=True, kw_only=True):
    """One transaction type of the sales and purchase ledgers."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 30 characters."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 30 characters."""
