"""One way of budgeting a nominal code."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalBudgetType(Row, frozen=True, kw_only=True):
    """One way of budgeting a nominal code."""

    id: int = sent()
    """Number of the value, as `year_value_budget_type_id` in the views holds it. Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 50 characters.
    Read-only.
    """
