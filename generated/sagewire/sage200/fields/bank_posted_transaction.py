"""The fields of a `BankPostedTransaction` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text
from sagewire.sage200 import fields as f

BankPostedTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items", "nominal_analysis_items", "trade_items", "bank", "cheque_currency"
]
"""The children that may be named in `expand`."""


class BankPostedTransactionFields:
    """The fields of a `BankPostedTransaction` that a filter or an order may name."""

    id: Number
    bank_id: Number
    bank_transaction_type: Text
    entry_description: Text
    reference: Text
    second_reference: Text
    transaction_date: DayField
    posted_date: DayField
    cheque_value: Number
    cheque_discount_value: Number
    cheque_to_account_currency_rate: Number
    bank_cheque_to_base_currency_rate: Number
    cheque_currency_id: Number
    last_statement_date: DayField
    statement_page_number: Number
    source: Text
    urn: Number
    user_name: Text
    bank: f.BankFields
    cheque_currency: f.CurrencyFields
    date_time_created: InstantField
    date_time_updated: InstantField
