"""The fields of a `SopOrderReturnLineDiscount` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SopOrderReturnLineDiscountFields:
    """The fields of a `SopOrderReturnLineDiscount` that a filter or an order may name."""

    id: Number
    sop_order_return_line_id: Number
    source_of_price_type: Text
    discount_name: Text
    currency_name: Text
    pricing_type: Text
    flat_rate_or_quantity_break_type: Text
    quantity_break_quantity: Number
    quantity_break_amount: Number
    discount_or_surcharge_type: Text
    value: Number
    date_time_created: InstantField
    date_time_updated: InstantField
