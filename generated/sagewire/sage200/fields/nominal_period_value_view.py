"""The fields of a `NominalPeriodValueView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class NominalPeriodValueViewFields:
    """The fields of a `NominalPeriodValueView` that a filter or an order may name."""

    nominal_code_id: Number
    nominal_code_account_number_cost_centre_id: Number
    nominal_code_cost_centre_id: Number
    nominal_code_department_id: Number
    nominal_code_account_type: Text
    nominal_code_report_category_id: Number
    nominal_code_name: Text
    nominal_code_reference: Text
    nominal_code_cost_centre: Text
    nominal_code_department: Text
    nominal_code_account_status_type: Text
    nominal_period_value_id: Number
    nominal_period_value_budget_value: Number
    nominal_period_value_actual_value: Number
    nominal_period_value_adjustment_after_year_end_close: Number
    accounting_period_id: Number
    accounting_period_period_number: Number
    accounting_period_start_date: DayField
    accounting_period_end_date: DayField
    financial_year_id: Number
    financial_year_start_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
