"""One place where a VAT account entry can be held."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class TaxAccountEntryType(Row, frozen=True, kw_only=True):
    """One place where a VAT account entry can be held."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 50 characters.
    Read-only.
    """
