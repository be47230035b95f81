"""The fields of a `FinancialYearPeriodView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number


class FinancialYearPeriodViewFields:
    """The fields of a `FinancialYearPeriodView` that a filter or an order may name."""

    financial_year_id: Number
    financial_year_start_date: DayField
    financial_year_end_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
    accounting_period_id: Number
    period_number: Number
    period_start_date: DayField
    period_end_date: DayField
