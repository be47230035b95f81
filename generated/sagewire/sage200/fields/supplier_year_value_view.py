"""The fields of a `SupplierYearValueView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class SupplierYearValueViewFields:
    """The fields of a `SupplierYearValueView` that a filter or an order may name."""

    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    supplier_analysis_code_1: Text
    supplier_analysis_code_2: Text
    supplier_analysis_code_3: Text
    supplier_analysis_code_4: Text
    supplier_analysis_code_5: Text
    supplier_year_value_id: Number
    year_value_total_invoice_value_to_date: Number
    year_value_total_credit_note_value_to_date: Number
    year_value_total_cash_value_to_date: Number
    year_value_total_profit_value_to_date: Number
    year_value_total_invoice_value_to_date_in_base: Number
    year_value_total_cred_note_value_to_date_in_base: Number
    year_value_total_cash_value_to_date_in_base: Number
    year_value_total_profit_value_to_date_in_base: Number
    year_value_exchange_rate_gain_or_loss: Number
    year_value_total_finance_charges_applied: Number
    financial_year_id: Number
    financial_year_start_date: DayField
    financial_year_end_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
    year_value_date_time_updated: InstantField
