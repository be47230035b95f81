"""The fields of a `FinancialReportLayoutView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class FinancialReportLayoutViewFields:
    """The fields of a `FinancialReportLayoutView` that a filter or an order may name."""

    financial_report_layout_id: Number
    financial_report_layout_account_report_type: Text
    financial_report_layout_name: Text
    financial_report_row_id: Number
    financial_report_row_line_type: Text
    financial_report_row_layout_position_type: Text
    financial_report_row_layout_debit_or_credit_type: Text
    financial_report_row_report_row: Number
    financial_report_row_title: Text
    financial_report_row_subtotal_group: Number
    financial_report_row_group_break_1: Number
    financial_report_row_group_break_2: Number
    financial_report_row_group_break_3: Number
    financial_report_row_group_break_4: Number
    financial_report_row_group_break_5: Number
    financial_report_row_group_break_6: Number
    financial_report_row_group_break_7: Number
    financial_report_row_group_break_8: Number
    financial_report_row_group_break_9: Number
    nominal_account_report_category_id: Number
    nominal_account_report_category_code: Text
    nominal_account_report_category_description: Text
