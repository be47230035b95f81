"""The fields of a `SupplierPeriodValueView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class SupplierPeriodValueViewFields:
    """The fields of a `SupplierPeriodValueView` that a filter or an order may name."""

    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    supplier_analysis_code_1: Text
    supplier_analysis_code_2: Text
    supplier_analysis_code_3: Text
    supplier_analysis_code_4: Text
    supplier_analysis_code_5: Text
    supplier_period_value_id: Number
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
    supplier_analysis_period_id: Number
    analysis_period_reference: Text
    analysis_period_start_date: DayField
    analysis_period_end_date: DayField
    period_value_date_time_updated: InstantField
