"""The fields of a `SalesHistoricalTransaction` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SalesHistoricalTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items", "nominal_analysis_items", "bank_items", "customer"
]
"""The children that may be named in `expand`."""


class SalesHistoricalTransactionFields:
    """The fields of a `SalesHistoricalTransaction` that a filter or an order may name."""

    id: Number
    customer_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    full_settlement_date: DayField
    document_goods_value: Number
    document_gross_value: Number
    document_tax_value: Number
    document_discount_value: Number
    discount_percent: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    base_goods_value: Number
    base_gross_value: Number
    base_tax_value: Number
    base_discount_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    control_value_in_base_currency: Number
    exchange_rate: Number
    settled_immediately: Flag
    discount_days: Number
    urn: Number
    user_name: Text
    customer: f.CustomerFields
    date_time_created: InstantField
    date_time_updated: InstantField
