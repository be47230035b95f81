"""The fields of a `ProductPriceView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class ProductPriceViewFields:
    """The fields of a `ProductPriceView` that a filter or an order may name."""

    product_price_id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_stock_unit_name: Text
    price_band_id: Number
    price_band_name: Text
    product_price_use_standard: Flag
    product_price_price: Number
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    date_time_updated: InstantField
