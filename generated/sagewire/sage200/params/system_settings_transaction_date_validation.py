"""What may be written of a `SystemSettingsTransactionDateValidation`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.payload import Text


class SystemSettingsTransactionDateValidationWrite(TypedDict, total=False):
    """What may be written of a `SystemSettingsTransactionDateValidation`; a key that is left out is not sent."""

    transaction_date_validation_type: Annotated[str, Text(20)]
    pre_days_normal: int
    post_days_normal: int
    pre_days_acceptable: int
    post_days_acceptable: int
    previous_year_classification: Annotated[str, Text(20)]
    future_year_classification: Annotated[str, Text(20)]
    closed_period_classification: Annotated[str, Text(20)]
    future_period_classification: Annotated[str, Text(20)]
