"""The fields of a `Payment` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number


class PaymentFields:
    """The fields of a `Payment` that a filter or an order may name."""

    id: Number
    customer_id: Number
    bank_id: Number
    cheque_value: Number
    urn: Number
    date_time_updated: InstantField
    date_time_created: InstantField
