"""A row of a financial report layout with the report category that feeds it."""

from sagewire.sage200.models._base import Row


class FinancialReportLayoutView(Row, frozen=True, kw_only=True):
    """A row of a financial report layout with the report category that feeds it."""

    financial_report_layout_id: int | None = None
    """Id of the layout; rows that share it belong to one report. Read-only."""
    financial_report_layout_account_report_type: str | None = None
    """Kind of report; compare with `financial_report_layout_types`. At most 20 characters. Read-only."""
    financial_report_layout_name: str | None = None
    """At most 100 characters. Read-only."""
    financial_report_row_id: int | None = None
    """Id of the report row; the nearest thing to a key of this view. Read-only."""
    financial_report_row_line_type: str | None = None
    """One of the values of `financial_report_row_line_types`. Read-only."""
    financial_report_row_layout_position_type: str | None = None
    """One of the values of `financial_report_row_layout_position_types`. Read-only."""
    financial_report_row_layout_debit_or_credit_type: str | None = None
    """One of the values of `financial_report_row_layout_debit_or_credit_types`. Read-only."""
    financial_report_row_report_row: int | None = None
    """Place of the row within the report; rows are sorted by it. Read-only."""
    financial_report_row_title: str | None = None
    """Text printed for the row. At most 60 characters. Read-only."""
    financial_report_row_subtotal_group: int | None = None
    """Subtotal group the row belongs to. Read-only."""
    financial_report_row_group_break_1: int | None = None
    """Group break 1 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_2: int | None = None
    """Group break 2 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_3: int | None = None
    """Group break 3 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_4: int | None = None
    """Group break 4 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_5: int | None = None
    """Group break 5 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_6: int | None = None
    """Group break 6 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_7: int | None = None
    """Group break 7 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_8: int | None = None
    """Group break 8 of the row, which steers totals in the printed report. Read-only."""
    financial_report_row_group_break_9: int | None = None
    """Group break 9 of the row, which steers totals in the printed report. Read-only."""
    nominal_account_report_category_id: int | None = None
    """Report category that feeds the row (id of a row of `nominal_report_categories`). Read-only."""
    nominal_account_report_category_code: str | None = None
    """Code of that report category. At most 4 characters. Read-only."""
    nominal_account_report_category_description: str | None = None
    """Description of that report category. At most 60 characters. Read-only."""
