"""The fields of a `ProductHolding` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number


class ProductHoldingFields:
    """The fields of a `ProductHolding` that a filter or an order may name."""

    average_buying_price: Number
    quantity_on_order_for_direct_delivery: Number
    quantity_in_stock: Number
    quantity_allocated: Number
    quantity_on_order: Number
    quantity_sold_this_period: Number
    quantity_bought_this_period: Number
    quantity_sold_last_period: Number
    quantity_bought_last_period: Number
