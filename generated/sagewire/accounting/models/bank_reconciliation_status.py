"""State of a bank reconciliation."""

from sagewire.accounting.models._base import Row


class BankReconciliationStatus(Row, frozen=True, kw_only=True):
    """State of a bank reconciliation."""

    id: str | None = None
    displayed_as: str | None = None
