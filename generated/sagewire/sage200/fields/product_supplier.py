"""The fields of a `ProductSupplier` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

ProductSupplierExpand: TypeAlias = Literal["country_of_origin", "product", "supplier"]
"""The children that may be named in `expand`."""


class ProductSupplierFields:
    """The fields of a `ProductSupplier` that a filter or an order may name."""

    id: Number
    product_id: Number
    supplier_id: Number
    supplier_stock_code: Text
    lead_time: Number
    lead_time_unit: Text
    usual_order_quantity: Number
    minimum_order_quantity: Number
    list_price: Number
    date_list_price_changed: DayField
    list_price_expiry_date: DayField
    default_pricing_source_type: Text
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    order_quantity_year_to_date: Number
    order_value_year_to_date: Number
    last_order_date: DayField
    last_order_quantity: Number
    last_buying_price: Number
    quantity_on_order: Number
    is_preferred: Flag
    country_of_origin_id: Number
    country_of_origin: f.CountryCodeFields
    product: f.ProductFields
    supplier: f.SupplierFields
    date_time_created: InstantField
    date_time_updated: InstantField
