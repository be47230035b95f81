"""The fields of a `ProductGroupSearchCategoryValue` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ProductGroupSearchCategoryValueFields:
    """The fields of a `ProductGroupSearchCategoryValue` that a filter or an order may name."""

    prod_group_search_val_id: Number
    product_group_id: Number
    search_category_id: Number
    search_category_name: Text
    search_value_id: Number
    search_value_name: Text
