"""The fields of a `CrossSellProductView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CrossSellProductViewFields:
    """The fields of a `CrossSellProductView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_group_id: Number
    cross_sell_product_id: Number
    cross_sell_product_code: Text
    cross_sell_product_name: Text
    cross_sell_product_group_id: Number
    cross_sell_product_status_type_id: Number
    cross_sell_product_traceable_type_id: Number
