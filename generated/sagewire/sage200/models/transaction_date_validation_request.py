"""A date and the ledger for which it is to be checked."""

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class TransactionDateValidationRequest(Row, frozen=True, kw_only=True):
    """A date and the ledger for which it is to be checked."""

    date: Day | None = None
    """Date to check; send it as `YYYY-MM-DDT00:00:00Z`."""
    ledger_type: str | None = None
    """Ledger for which to check; one of the values of `ledger_types`."""
