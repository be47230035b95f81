"""The fields of a `SopOrderPaymentStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag


class SopOrderPaymentStatusFields:
    """The fields of a `SopOrderPaymentStatus` that a filter or an order may name."""

    is_partially_invoiced: Flag
    is_amendable: Flag
    is_reference_amendable: Flag
    is_payment_method_amendable: Flag
