"""One place where the nominal ledger can hold an entry."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalAccountEntryLocationType(Row, frozen=True, kw_only=True):
    """One place where the nominal ledger can hold an entry."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 50 characters.
    Read-only.
    """
