"""The fields of a `SalesAgedTransactionPeriodView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SalesAgedTransactionPeriodViewFields:
    """The fields of a `SalesAgedTransactionPeriodView` that a filter or an order may name."""

    customer_id: Number
    base_outstanding_value: Number
    ageing_period_name: Text
    ageing_date: DayField
