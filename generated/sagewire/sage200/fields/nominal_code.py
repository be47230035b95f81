"""The fields of a `NominalCode` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

NominalCodeExpand: TypeAlias = Literal[
    "consolidated_nominal_code",
    "cost_centre",
    "department",
    "report_category",
    "sofa_category",
    "financial_years",
    "memos",
]
"""The children that may be named in `expand`."""


class NominalCodeFields:
    """The fields of a `NominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type: Text
    account_status_type: Text
    report_category_id: Number
    sofa_category_id: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    debit_balance_year_to_date: Number
    credit_balance_year_to_date: Number
    brought_forward_balance: Number
    allow_manual_journal_entries: Flag
    use_batch_postings: Flag
    periods_to_keep_transactions: Number
    consolidated_nominal_code_id: Number
    consolidated_nominal_account_number: Text
    consolidated_nominal_cost_centre: Text
    consolidated_nominal_department: Text
    analysis_code_1: Text
    analysis_code_2: Text
    analysis_code_3: Text
    analysis_code_4: Text
    analysis_code_5: Text
    analysis_code_6: Text
    analysis_code_7: Text
    analysis_code_8: Text
    analysis_code_9: Text
    analysis_code_10: Text
    analysis_code_11: Text
    analysis_code_12: Text
    analysis_code_13: Text
    analysis_code_14: Text
    analysis_code_15: Text
    analysis_code_16: Text
    analysis_code_17: Text
    analysis_code_18: Text
    analysis_code_19: Text
    analysis_code_20: Text
    consolidated_nominal_code: f.ConsolidatedNominalCodeFields
    cost_centre: f.CostCentreFields
    department: f.DepartmentFields
    report_category: f.NominalReportCategoryFields
    sofa_category: f.NominalReportCategoryFields
    date_time_created: InstantField
    date_time_updated: InstantField
