"""The fields of a `AlternativeProductView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, Number, Text


class AlternativeProductViewFields:
    """The fields of a `AlternativeProductView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_group_id: Number
    alternative_product_id: Number
    alternative_product_code: Text
    alternative_product_name: Text
    alternative_product_group_id: Number
    alternative_product_status_type_id: Number
    alternative_product_traceable_type_id: Number
    is_preferred: Flag
