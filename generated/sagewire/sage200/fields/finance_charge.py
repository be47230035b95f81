"""The fields of a `FinanceCharge` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number


class FinanceChargeFields:
    """The fields of a `FinanceCharge` that a filter or an order may name."""

    id: Number
    code: Number
    finance_charge_percent: Number
    date_time_created: InstantField
    date_time_updated: InstantField
