"""The fields of a `CustomerPeriodValueView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class CustomerPeriodValueViewFields:
    """The fields of a `CustomerPeriodValueView` that a filter or an order may name."""

    customer_id: Number
    customer_reference: Text
    customer_name: Text
    customer_analysis_code_1: Text
    customer_analysis_code_2: Text
    customer_analysis_code_3: Text
    customer_analysis_code_4: Text
    customer_analysis_code_5: Text
    customer_period_value_id: Number
    period_value_total_invoice_value_to_date: Number
    period_value_total_credit_note_value_to_date: Number
    period_value_total_cash_value_to_date: Number
    period_value_total_profit_value_to_date: Number
    period_value_total_invoice_value_to_date_in_base: Number
    period_value_total_cred_note_value_to_date_in_base: Number
    period_value_total_cash_value_to_date_in_base: Number
    period_value_total_profit_value_to_date_in_base: Number
    period_value_exchange_rate_gain_or_loss: Number
    period_value_total_finance_charges_applied: Number
    customer_analysis_period_id: Number
    analysis_period_reference: Text
    analysis_period_start_date: DayField
    analysis_period_end_date: DayField
    period_value_date_time_updated: InstantField
