"""The fields of a `ProductGroup` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

ProductGroupExpand: TypeAlias = Literal[
    "accrual_nominal_code",
    "issue_nominal_code",
    "revenue_nominal_code",
    "stock_nominal_code",
    "base_unit",
    "stock_unit",
    "search_categories",
    "units",
    "bom_settings",
]
"""The children that may be named in `expand`."""


class ProductGroupFields:
    """The fields of a `ProductGroup` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    product_type: Text
    costing_method: Text
    stocktake_cycle_period: Number
    label_printing_option_type: Text
    keep_movement_history: Flag
    can_levels_go_negative: Flag
    can_over_allocate_negative_stock: Flag
    use_description_on_documents: Flag
    use_reverse_charge_vat_rules: Flag
    do_items_use_units: Flag
    this_is_the_sop_product_group: Flag
    selling_quantities_use_multiple_units: Flag
    selling_prices_use_multiple_units: Flag
    buying_quantities_use_multiple_units: Flag
    buying_prices_use_multiple_units: Flag
    do_items_use_markup: Flag
    use_landed_costs: Flag
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    traceable_type: Text
    sale_from_single_batch: Flag
    allow_duplicate_numbers: Flag
    uses_alternative_ref: Flag
    uses_sell_by_date: Flag
    uses_use_by_date: Flag
    stock_nominal_code_id: Number
    revenue_nominal_code_id: Number
    accrual_nominal_code_id: Number
    issue_nominal_code_id: Number
    base_unit_id: Number
    stock_unit_id: Number
    accrual_nominal_code: f.NominalCodeFields
    issue_nominal_code: f.NominalCodeFields
    revenue_nominal_code: f.NominalCodeFields
    stock_nominal_code: f.NominalCodeFields
    base_unit: f.UnitFields
    stock_unit: f.UnitFields
    bom_settings: f.ProductGroupBomSettingsFields
    date_time_created: InstantField
    date_time_updated: InstantField
