"""The fields of a `SopCancelledLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class SopCancelledLineFields:
    """The fields of a `SopCancelledLine` that a filter or an order may name."""

    id: Number
    sop_order_return_id: Number
    item_code: Text
    item_description: Text
    cancelled_quantity: Number
    cancelled_date: DayField
    user_number: Number
    user_name: Text
    selling_unit_description: Text
    stock_unit_cancelled_quantity: Number
    date_time_created: InstantField
    date_time_updated: InstantField
