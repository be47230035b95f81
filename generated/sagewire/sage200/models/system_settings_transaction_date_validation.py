"""Rules by which transaction dates are checked; needs `$expand` on reads."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class SystemSettingsTransactionDateValidation(Row, frozen=True, kw_only=True):
    """Rules by which transaction dates are checked; needs `$expand` on reads."""

    id: int | None = None
    """Read-only."""
    transaction_date_validation_type: str | None = None
    """One of the values of `transaction_date_validation_types`."""
    pre_days_normal: int | None = None
    """Days before the current date that still count as normal."""
    post_days_normal: int | None = None
    """Days after the current date that still count as normal."""
    pre_days_acceptable: int | None = None
    """Days before the current date that are still accepted."""
    post_days_acceptable: int | None = None
    """Days after the current date that are still accepted."""
    previous_year_classification: str | None = None
    """One of the values of `transaction_date_validation_classifications`, for dates in a previous financial year."""
    future_year_classification: str | None = None
    """One of the values of `transaction_date_validation_classifications`, for dates in a future financial year."""
    closed_period_classification: str | None = None
    """One of the values of `transaction_date_validation_classifications`, for dates in a closed period."""
    future_period_classification: str | None = None
    """One of the values of `transaction_date_validation_classifications`, for dates in a future period."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
