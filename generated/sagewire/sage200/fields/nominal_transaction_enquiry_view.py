"""The fields of a `NominalTransactionEnquiryView` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Number, Text

NominalTransactionEnquiryViewExpand: TypeAlias = Literal[
    "nominal_analysis_items", "bank_items", "tax_analysis_items", "trade_items"
]
"""The children that may be named in `expand`."""


class NominalTransactionEnquiryViewFields:
    """The fields of a `NominalTransactionEnquiryView` that a filter or an order may name."""

    id: Number
    nominal_code_id: Number
    transaction_date: DayField
    period_number: Number
    reference: Text
    narrative: Text
    transaction_analysis_code: Text
    debit: Number
    credit: Number
    user_name: Text
    source: Text
    urn: Number
    accounting_period_id: Number
    financial_year_id: Number
    financial_year_start_date: DayField
    year_relative_to_current_year: Number
