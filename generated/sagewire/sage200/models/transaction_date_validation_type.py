"""One method of checking transaction dates."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class TransactionDateValidationType(Row, frozen=True, kw_only=True):
    """One method of checking transaction dates."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 20 characters."""
