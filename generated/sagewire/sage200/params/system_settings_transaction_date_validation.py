"""What may be written of a `SystemSettingsTransactionDateValidation`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SystemSettingsTransactionDateValidationWrite(TypedDict, total=False):
    """What may be written of a `SystemSettingsTransactionDateValidation`; a key that is left out is not sent."""

    transaction_date_validation_type: str
    pre_days_normal: int
    post_days_normal: int
    pre_days_acceptable: int
    post_days_acceptable: int
    previous_year_classification: str
    future_year_classification: str
    closed_period_classification: str
    future_period_classification: str
