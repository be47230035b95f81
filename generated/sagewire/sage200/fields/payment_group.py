"""The fields of a `PaymentGroup` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class PaymentGroupFields:
    """The fields of a `PaymentGroup` that a filter or an order may name."""

    id: Number
    payment_group_number: Number
    post_to_ledger_on_payment_run: Flag
    summarise_payments: Flag
    is_supplier_payments_group: Flag
    payment_type: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField
