"""The fields of a `PurchaseTradingPeriod` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class PurchaseTradingPeriodFields:
    """The fields of a `PurchaseTradingPeriod` that a filter or an order may name."""

    id: Number
    period_number: Text
    start_date: DayField
    end_date: DayField
    date_time_created: InstantField
    date_time_updated: InstantField
