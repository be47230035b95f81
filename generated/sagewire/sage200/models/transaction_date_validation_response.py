"""Outcome of a date check."""

from sagewire.sage200.models._base import Row


class TransactionDateValidationResponse(Row, frozen=True, kw_only=True):
    """Outcome of a date check."""

    classification: str | None = None
    """One of the values of `transaction_date_validation_classifications`."""
    message: str | None = None
    """Text that explains the outcome, fit to be shown to a user."""
