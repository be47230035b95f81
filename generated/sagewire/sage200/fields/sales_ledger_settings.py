"""The fields of a `SalesLedgerSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SalesLedgerSettingsExpand: TypeAlias = Literal[
    "ageing_periods", "overdue_periods", "default_tax_code", "finance_charges"
]
"""The children that may be named in `expand`."""


class SalesLedgerSettingsFields:
    """The fields of a `SalesLedgerSettings` that a filter or an order may name."""

    id: Number
    copy_statements_for_head_offices: Flag
    allow_batch_processing: Flag
    auto_generate_account_numbers: Flag
    next_account_number: Number
    allow_additional_trans_analysis: Flag
    use_card_processing: Flag
    use_transaction_date_for_allocation: Flag
    early_settlement_discount_days: Number
    early_settlement_discount_percent: Number
    keep_transactions_for: Number
    archive_transaction_after_keeping: Flag
    maximum_enquiry_transactions_to_display: Number
    show_outstanding_transactions: Flag
    tax_recovery_period: Number
    default_tax_code_id: Number
    default_terms_agreed: Flag
    no_of_reporting_periods: Number
    default_payment_terms_basis: Text
    default_payment_terms_days: Number
    use_account_periods_as_trading_periods: Flag
    revalue_foreign_entries: Flag
    statement_terms: Text
    statement_ageing_terms: Text
    charge_interest_on_finance_charges: Flag
    default_tax_code: f.TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
