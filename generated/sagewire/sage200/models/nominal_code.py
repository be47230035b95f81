"""A nominal code: account number with cost centre and department, balances, budgets and settings."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class NominalCode(Row, frozen=True, kw_only=True):
    """A nominal code: account number with cost centre and department, balances, budgets and settings.

    Published as required: `reference`, `report_category_id`.
    """

    id: int = sent()
    """Read-only."""
    name: str = sent()
    """At most 60 characters."""
    reference: str = sent()
    """Nominal account number, up to 8 characters; required on creation. At most 8 characters."""
    cost_centre_id: int | None = None
    """Cost centre of the code (id of a row of `cost_centres`)."""
    cost_centre_code: str = sent()
    """Code of the cost centre; blank if the code has none. At most 3 characters. Read-only."""
    department_id: int | None = None
    """Department of the code (id of a row of `departments`)."""
    department_code: str = sent()
    """Code of the department; blank if the code has none. At most 3 characters. Read-only."""
    nominal_account_type: str | None = None
    """One of the values of `nominal_account_types`. Sage 200 Professional only."""
    account_status_type: str = sent()
    """One of the values of `account_status_types`. Default: `AccountStatusActive`."""
    report_category_id: int | None = None
    """Report category of the code (id of a row of `nominal_report_categories`); Professional only. Sage 200
    Professional only.
    """
    sofa_category_id: int | None = None
    """Category for the Statement of Financial Activities of charities (id of a row of `nominal_report_categories`)."""
    display_balances_in_selection_list: bool = sent()
    """True if lists for choosing a code show its balance."""
    balance_year_to_date: Decimal = sent()
    """Net balance of the current year, in the base currency. 2 decimal places. Read-only."""
    debit_balance_year_to_date: Decimal = sent()
    """Sum of this year's debits, in the base currency. 2 decimal places. Read-only."""
    credit_balance_year_to_date: Decimal = sent()
    """Sum of this year's credits, in the base currency. 2 decimal places. Read-only."""
    brought_forward_balance: Decimal = sent()
    """Balance brought forward from previous years, in the base currency. 2 decimal places. Read-only."""
    allow_manual_journal_entries: bool = sent()
    """True if users may post journals to the code by hand."""
    use_batch_postings: bool = sent()
    """True if Sage may post to the code in batches."""
    periods_to_keep_transactions: int = sent()
    """Number of accounting periods for which transactions of the code are kept."""
    consolidated_nominal_code_id: int | None = None
    """Code it is consolidated into (id of a row of `consolidated_nominal_codes`). Read-only."""
    consolidated_nominal_account_number: str = sent()
    """Account number the code is consolidated into. At most 8 characters."""
    consolidated_nominal_cost_centre: str = sent()
    """Cost centre the code is consolidated into. At most 3 characters."""
    consolidated_nominal_department: str = sent()
    """Department the code is consolidated into. At most 3 characters."""
    analysis_code_1: str = sent()
    """Analysis value in slot 1; `analysis_code_mappings` tells its meaning. At most 60 characters."""
    analysis_code_2: str = sent()
    """Analysis value in slot 2; `analysis_code_mappings` tells its meaning. At most 60 characters."""
    analysis_code_3: str = sent()
    """Analysis value in slot 3; `analysis_code_mappings` tells its meaning. At most 60 characters."""
    analysis_code_4: str = sent()
    """Analysis value in slot 4; `analysis_code_mappings` tells its meaning. At most 60 characters."""
    analysis_code_5: str = sent()
    """Analysis value in slot 5; `analysis_code_mappings` tells its meaning. At most 60 characters."""
    analysis_code_6: str | None = None
    """Analysis value in slot 6; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Analysis value in slot 7; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Analysis value in slot 8; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Analysis value in slot 9; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Analysis value in slot 10; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Analysis value in slot 11; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Analysis value in slot 12; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Analysis value in slot 13; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Analysis value in slot 14; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Analysis value in slot 15; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Analysis value in slot 16; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Analysis value in slot 17; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Analysis value in slot 18; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Analysis value in slot 19; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Analysis value in slot 20; `analysis_code_mappings` tells its meaning. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    consolidated_nominal_code: "m.ConsolidatedNominalCode | None" = None
    """The `consolidated_nominal_codes` row; needs `$expand`. Read-only. Only there when named in `expand`."""
    cost_centre: "m.CostCentre | None" = None
    """The `cost_centres` row behind `cost_centre_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    department: "m.Department | None" = None
    """The `departments` row behind `department_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    report_category: "m.NominalReportCategory | None" = None
    """The `nominal_report_categories` row behind `report_category_id`; needs `$expand`. Read-only. Only there when
    named in `expand`.
    """
    sofa_category: "m.NominalReportCategory | None" = None
    """The category row behind `sofa_category_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    financial_years: "list[m.NominalCodeFinancialYear] | None" = None
    """Budgets and closing figures by year; needs `$expand`. Only there when named in `expand`."""
    memos: "list[m.NominalCodeMemo] | None" = None
    """Notes on the code; need `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
