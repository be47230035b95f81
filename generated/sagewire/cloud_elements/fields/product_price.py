"""The fields of a `ProductPrice` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number


class ProductPriceFields:
    """The fields of a `ProductPrice` that a filter or an order may name."""

    id: Number
    product_id: Number
    price: Number
    date_time_updated: InstantField
    date_time_created: InstantField
