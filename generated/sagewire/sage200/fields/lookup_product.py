"""The fields of a `LookupProduct` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, Number, Text


class LookupProductFields:
    """The fields of a `LookupProduct` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    free_stock_quantity: Number
    record_nos_on_goods_received: Flag
    product_status_id: Number
    bom_item_type_id: Number
    traceable_type_id: Number
    this_is_the_sop_product_group: Flag
    product_type_id: Number
    allow_sales_order: Flag
