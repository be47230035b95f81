"""The fields of a `PurchaseTransactionView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text


class PurchaseTransactionViewFields:
    """The fields of a `PurchaseTransactionView` that a filter or an order may name."""

    posted_supplier_transaction_id: Number
    transaction_type: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    reference: Text
    second_reference: Text
    query: Text
    status: Text
    user_name: Text
    ledger_type: Text
    urn: Number
    exchange_rate: Number
    settled_immediately: Flag
    vat_adjustment_doc_expected: Flag
    base_goods_value: Number
    base_gross_value: Number
    base_discount_value: Number
    base_tax_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    base_outstanding_value: Number
    document_goods_value: Number
    document_gross_value: Number
    document_discount_value: Number
    document_tax_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    currency_name: Text
    currency_symbol: Text
    transaction_date_time_updated: InstantField
