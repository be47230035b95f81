"""Flat, read-only row of a nominal code with categories, balances and budget."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalCodeView(Row, frozen=True, kw_only=True):
    """Flat, read-only row of a nominal code with categories, balances and budget."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    reference: str | None = None
    """Nominal account number, up to 8 characters. At most 8 characters. Read-only."""
    cost_centre_id: int | None = None
    """Cost centre of the code (id of a row of `cost_centres`). Read-only."""
    cost_centre_code: str | None = None
    """Code of the cost centre; blank if the code has none. At most 3 characters. Read-only."""
    department_id: int | None = None
    """Department of the code (id of a row of `departments`). Read-only."""
    department_code: str | None = None
    """Code of the department; blank if the code has none. At most 3 characters. Read-only."""
    nominal_account_type_id: int | None = None
    """Number of the account type (id of a row of `nominal_account_types`). Read-only."""
    account_status_type_id: int | None = None
    """Number of the account status (id of a row of `account_status_types`). Read-only."""
    report_category_id: int | None = None
    """Report category of the code (id of a row of `nominal_report_categories`). Read-only."""
    report_category_code: str | None = None
    """At most 4 characters. Read-only."""
    report_category_description: str | None = None
    """At most 60 characters. Read-only."""
    report_category_report_type_id: int | None = None
    """Reporting type of the report category (id of a row of `nominal_reporting_types`). Read-only."""
    sofa_category_id: int | None = None
    """Category for the Statement of Financial Activities of charities (id of a row of `nominal_report_categories`).
    Read-only.
    """
    sofa_category_code: str | None = None
    """At most 4 characters. Read-only."""
    sofa_category_description: str | None = None
    """At most 60 characters. Read-only."""
    sofa_category_report_type_id: int | None = None
    """Reporting type of the SOFA category (id of a row of `nominal_reporting_types`). Read-only."""
    year_value_budget_type_id: int | None = None
    """How the code is budgeted (id of a row of `nominal_budget_types`). Read-only."""
    year_value_budget_value: Decimal | None = None
    """Current budget of the year, in the base currency. 2 decimal places. Read-only."""
    year_value_original_budget_value: Decimal | None = None
    """Budget of the year as first set, before revisions. 2 decimal places. Read-only."""
    report_category_budget_name: str | None = None
    """At most 50 characters. Read-only."""
    allow_manual_journal_entries: bool | None = None
    """True if users may post journals to the code by hand. Read-only."""
    use_batch_postings: bool | None = None
    """True if Sage may post to the code in batches. Read-only."""
    periods_to_keep_transactions: int | None = None
    """Number of accounting periods for which transactions of the code are kept. Read-only."""
    consolidated_nominal_account_number: str | None = None
    """Account number the code is consolidated into. At most 8 characters. Read-only."""
    consolidated_nominal_cost_centre: str | None = None
    """Cost centre the code is consolidated into. At most 3 characters. Read-only."""
    consolidated_nominal_department: str | None = None
    """Department the code is consolidated into. At most 3 characters. Read-only."""
    consolidated_adjustment: Decimal | None = None
    """Adjustment made to the code in consolidation. 2 decimal places. Read-only."""
    display_balances_in_selection_list: bool | None = None
    """True if lists for choosing a code show its balance. Read-only."""
    balance_year_to_date: Decimal | None = None
    """Net balance of the current year, in the base currency. 2 decimal places. Read-only."""
    debit_year_to_date: Decimal | None = None
    """Sum of this year's debits, in the base currency. 2 decimal places. Read-only."""
    credit_year_to_date: Decimal | None = None
    """Sum of this year's credits, in the base currency. 2 decimal places. Read-only."""
    brought_forward_balance: Decimal | None = None
    """Balance brought forward from previous years, in the base currency. 2 decimal places. Read-only."""
    analysis_code_1: str | None = None
    """Analysis value in slot 1; `analysis_code_mappings` tells its meaning. At most 60 characters. Read-only."""
    analysis_code_2: str | None = None
    """Analysis value in slot 2; `analysis_code_mappings` tells its meaning. At most 60 characters. Read-only."""
    analysis_code_3: str | None = None
    """Analysis value in slot 3; `analysis_code_mappings` tells its meaning. At most 60 characters. Read-only."""
    analysis_code_4: str | None = None
    """Analysis value in slot 4; `analysis_code_mappings` tells its meaning. At most 60 characters. Read-only."""
    analysis_code_5: str | None = None
    """Analysis value in slot 5; `analysis_code_mappings` tells its meaning. At most 60 characters. Read-only."""
    analysis_code_6: str | None = None
    """Analysis value in slot 6; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Analysis value in slot 7; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Analysis value in slot 8; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Analysis value in slot 9; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Analysis value in slot 10; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Analysis value in slot 11; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Analysis value in slot 12; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Analysis value in slot 13; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Analysis value in slot 14; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Analysis value in slot 15; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Analysis value in slot 16; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Analysis value in slot 17; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Analysis value in slot 18; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Analysis value in slot 19; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Analysis value in slot 20; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
