"""One of the types of stock transaction."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ProductTransactionType(Row, frozen=True, kw_only=True):
    """One of the types of stock transaction."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 25 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 25 characters. Read-only."""
