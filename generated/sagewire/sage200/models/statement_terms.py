"""A choice of which transactions statements show."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class StatementTerms(Row, frozen=True, kw_only=True):
    """A choice of which transactions statements show."""

    id: int = sent()
    """Number of the value, as views give it in `..._id` fields. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as carried by `statement_terms` of `sales_ledger_settings`. At most 20 characters. Read-only."""
