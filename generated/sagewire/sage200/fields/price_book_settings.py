"""The fields of a `PriceBookSettings` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number


class PriceBookSettingsFields:
    """The fields of a `PriceBookSettings` that a filter or an order may name."""

    id: Number
    use_limited_price_bands: Flag
    use_customer_discount_groups: Flag
    use_stock_item_discounts: Flag
    use_product_group_discounts: Flag
    use_quantity_based_discounts: Flag
    use_order_value_discounts: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
