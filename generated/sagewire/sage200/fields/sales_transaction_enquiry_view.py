"""The fields of a `SalesTransactionEnquiryView` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, Number, Text
from sagewire.sage200 import fields as f

SalesTransactionEnquiryViewExpand: TypeAlias = Literal[
    "allocation_history_items",
    "allocation_session_items",
    "bank_items",
    "memos",
    "nominal_analysis_items",
    "tax_analysis_items",
    "customer",
]
"""The children that may be named in `expand`."""


class SalesTransactionEnquiryViewFields:
    """The fields of a `SalesTransactionEnquiryView` that a filter or an order may name."""

    id: Number
    customer_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    discount_due_date: DayField
    document_gross_value: Number
    document_discount_value: Number
    document_discounted_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    allocation_status: Text
    memo_note_status: Text
    exchange_rate: Number
    settled_immediately: Flag
    source: Text
    urn: Number
    user_name: Text
    has_documents: Flag
    customer: f.CustomerFields
