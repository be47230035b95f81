"""The fields of a `BankView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class BankViewFields:
    """The fields of a `BankView` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    sort_code: Text
    account_no: Text
    bank_name: Text
    account_type_id: Number
    account_status_type_id: Number
    balance: Number
    balance_in_base: Number
    overdraft_limit: Number
    account_name: Text
    iban: Text
    bic: Text
    statement_balance: Number
    statement_date: DayField
    statement_page_number: Number
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    currency_iso_code_id: Number
    currency_iso_code: Text
    currency_iso_code_name: Text
    bank_account_nominal_reference: Text
    bank_account_nominal_cost_centre: Text
    bank_account_nominal_department: Text
    bank_charges_nominal_reference: Text
    bank_charges_nominal_cost_centre: Text
    bank_charges_nominal_department: Text
    exchange_diff_nominal_reference: Text
    exchange_diff_nominal_cost_centre: Text
    exchange_diff_nominal_department: Text
    electronic_bank: Text
    electronic_bank_function_id: Number
