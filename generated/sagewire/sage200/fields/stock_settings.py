"""The fields of a `StockSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number

StockSettingsExpand: TypeAlias = Literal["internal_areas"]
"""The children that may be named in `expand`."""


class StockSettingsFields:
    """The fields of a `StockSettings` that a filter or an order may name."""

    id: Number
    use_multiple_locations: Flag
    use_search_categories: Flag
    integrate_stock_management_with_nominal: Flag
    generate_cos_for_sop: Flag
    allow_negative_stocktake: Flag
    allow_negative_stocktake_with_purchase_order: Flag
    profit_percent_of_revenue: Flag
    record_numbers_on_goods_received: Flag
    allocate_individual_items: Flag
    allow_fulfilment_from_stock: Flag
    allow_fulfilment_from_supplier_via_stock: Flag
    allow_fulfilment_from_supplier_direct_to_customer: Flag
    use_landed_costs: Flag
    landed_costs_nominal_code_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField
