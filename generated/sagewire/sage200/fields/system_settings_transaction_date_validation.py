"""The fields of a `SystemSettingsTransactionDateValidation` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SystemSettingsTransactionDateValidationFields:
    """The fields of a `SystemSettingsTransactionDateValidation` that a filter or an order may name."""

    id: Number
    transaction_date_validation_type: Text
    pre_days_normal: Number
    post_days_normal: Number
    pre_days_acceptable: Number
    post_days_acceptable: Number
    previous_year_classification: Text
    future_year_classification: Text
    closed_period_classification: Text
    future_period_classification: Text
    date_time_created: InstantField
    date_time_updated: InstantField
