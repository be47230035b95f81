"""The fields of a `NominalCodeView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, Number, Text


class NominalCodeViewFields:
    """The fields of a `NominalCodeView` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type_id: Number
    account_status_type_id: Number
    report_category_id: Number
    report_category_code: Text
    report_category_description: Text
    report_category_report_type_id: Number
    sofa_category_id: Number
    sofa_category_code: Text
    sofa_category_description: Text
    sofa_category_report_type_id: Number
    year_value_budget_type_id: Number
    year_value_budget_value: Number
    year_value_original_budget_value: Number
    report_category_budget_name: Text
    allow_manual_journal_entries: Flag
    use_batch_postings: Flag
    periods_to_keep_transactions: Number
    consolidated_nominal_account_number: Text
    consolidated_nominal_cost_centre: Text
    consolidated_nominal_department: Text
    consolidated_adjustment: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    debit_year_to_date: Number
    credit_year_to_date: Number
    brought_forward_balance: Number
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
