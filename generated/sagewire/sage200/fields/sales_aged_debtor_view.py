"""The fields of a `SalesAgedDebtorView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SalesAgedDebtorViewFields:
    """The fields of a `SalesAgedDebtorView` that a filter or an order may name."""

    customer_id: Number
    posted_customer_transaction_id: Number
    doc_past: Number
    doc_future: Number
    doc_current: Number
    doc_period_1: Number
    doc_period_2: Number
    doc_period_3: Number
    doc_period_4: Number
    doc_period_5: Number
    doc_period_6: Number
    doc_period_7: Number
    doc_period_8: Number
    base_past: Number
    base_future: Number
    base_current: Number
    base_period_1: Number
    base_period_2: Number
    base_period_3: Number
    base_period_4: Number
    base_period_5: Number
    base_period_6: Number
    base_period_7: Number
    base_period_8: Number
    aged_period_1: Text
    aged_period_2: Text
    aged_period_3: Text
    aged_period_4: Text
    aged_period_5: Text
    aged_period_6: Text
    aged_period_7: Text
    aged_period_8: Text
