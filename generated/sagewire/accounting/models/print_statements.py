"""What statements show."""

from sagewire.accounting.models._base import Row


class PrintStatements(Row, frozen=True, kw_only=True):
    """What statements show."""

    days_overdue: bool | None = None
    """True to print how many days an item is overdue."""
    table_of_balances: bool | None = None
    """True to print the aged balances."""
