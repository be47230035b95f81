"""The fields of a `Bank` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text
from sagewire.sage200 import fields as f

BankExpand: TypeAlias = Literal[
    "account_currency",
    "bank_account_nominal_code",
    "bank_address",
    "bank_charges_nominal_code",
    "exchange_diff_nominal_code",
    "bank_contacts",
    "emails",
    "memos",
    "websites",
]
"""The children that may be named in `expand`."""


class BankFields:
    """The fields of a `Bank` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    sort_code: Text
    account_no: Text
    bank_name: Text
    account_type: Text
    account_status_type: Text
    balance: Number
    balance_in_base: Number
    overdraft_limit: Number
    account_name: Text
    iban: Text
    bic: Text
    statement_balance: Number
    statement_date: DayField
    account_currency_id: Number
    bank_account_nominal_reference: Text
    bank_account_nominal_cost_centre: Text
    bank_account_nominal_department: Text
    bank_charges_nominal_reference: Text
    bank_charges_nominal_cost_centre: Text
    bank_charges_nominal_department: Text
    exchange_diff_nominal_reference: Text
    exchange_diff_nominal_cost_centre: Text
    exchange_diff_nominal_department: Text
    account_currency: f.CurrencyFields
    bank_account_nominal_code: f.NominalCodeFields
    bank_address: f.BankAddressFields
    bank_charges_nominal_code: f.NominalCodeFields
    exchange_diff_nominal_code: f.NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
