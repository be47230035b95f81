"""One account type of customers and suppliers."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class TraderAccountType(Row, frozen=True, kw_only=True):
    """One account type of customers and suppliers.

    Sage 200 Professional only.
    """

    id: int = sent()
    """Number of the value, as `account_type_id` in the views holds it. Read-only."""
    description: str = sent()
    """At most 30 characters."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 30 characters."""
