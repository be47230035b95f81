"""One type of nominal account."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalAccountType(Row, frozen=True, kw_only=True):
    """One type of nominal account."""

    id: int = sent()
    """Number of the value, as `nominal_account_type_id` in the views holds it. Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 20 characters.
    Read-only.
    """
