"""The fields of a `Product` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

ProductExpand: TypeAlias = Literal[
    "accrual_nominal_code",
    "auto_generate_separator",
    "base_unit",
    "bom_settings",
    "country_of_origin",
    "holding",
    "issue_nominal_code",
    "product_group",
    "revenue_nominal_code",
    "status",
    "stock_nominal_code",
    "stock_unit",
    "tax_code",
    "alternative_products",
    "cross_sell_products",
    "memos",
    "search_category_values",
    "suppliers",
    "units",
    "warehouse_holdings",
    "nominal_codes",
    "sop_status",
]
"""The children that may be named in `expand`."""


class ProductFields:
    """The fields of a `Product` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    description: Text
    use_description_on_documents: Flag
    barcode: Text
    allow_sales_order: Flag
    free_stock_quantity: Number
    product_group_id: Number
    tax_code_id: Number
    product_status_type: Text
    fulfilment_method_type: Text
    fulfilment_sequence_type: Text
    inactivation_date: DayField
    manufacturer: Text
    part_number: Text
    label_printing_option_type: Text
    traceable_type: Text
    sale_from_single_batch: Flag
    allow_duplicate_numbers: Flag
    uses_alternative_ref: Flag
    uses_sell_by_date: Flag
    uses_use_by_date: Flag
    shelf_life: Number
    shelf_life_type: Text
    record_nos_on_goods_received: Flag
    include_nos_on_count_sheets: Flag
    auto_generate_option_type: Text
    auto_generate_separator_id: Number
    auto_generate_prefix: Text
    auto_generate_next_number: Number
    auto_generate_padding: Number
    stocktake_cycle_period: Number
    standard_cost: Number
    average_buying_price: Number
    default_picking_list_comment: Text
    default_despatch_note_comment: Text
    commodity_code: Text
    country_of_origin_id: Number
    weight: Number
    suppress_mass_on_declaration: Flag
    is_weee_item: Flag
    use_supplementary_units: Flag
    supplementary_unit_conversion_ratio: Number
    use_reverse_charge_vat_rules: Flag
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    bom_item_type: Text
    stock_nominal_code_id: Number
    revenue_nominal_code_id: Number
    accrual_nominal_code_id: Number
    issue_nominal_code_id: Number
    base_unit_id: Number
    stock_unit_id: Number
    has_alternative_products: Flag
    has_cross_sell_products: Flag
    has_preferred_supplier: Flag
    analysis_code_1: Text
    analysis_code_2: Text
    analysis_code_3: Text
    analysis_code_4: Text
    analysis_code_5: Text
    analysis_code_6: Text
    analysis_code_7: Text
    analysis_code_8: Text
    analysis_code_9: Text
    analysis_code_10: Text
    analysis_code_11: Text
    analysis_code_12: Text
    analysis_code_13: Text
    analysis_code_14: Text
    analysis_code_15: Text
    analysis_code_16: Text
    analysis_code_17: Text
    analysis_code_18: Text
    analysis_code_19: Text
    analysis_code_20: Text
    spare_text_1: Text
    spare_text_2: Text
    spare_text_3: Text
    spare_text_4: Text
    spare_text_5: Text
    spare_text_6: Text
    spare_text_7: Text
    spare_text_8: Text
    spare_text_9: Text
    spare_text_10: Text
    spare_number_1: Number
    spare_number_2: Number
    spare_number_3: Number
    spare_number_4: Number
    spare_number_5: Number
    spare_number_6: Number
    spare_number_7: Number
    spare_number_8: Number
    spare_number_9: Number
    spare_number_10: Number
    spare_date_1: DayField
    spare_date_2: DayField
    spare_date_3: DayField
    spare_date_4: DayField
    spare_date_5: DayField
    spare_bool_1: Flag
    spare_bool_2: Flag
    spare_bool_3: Flag
    spare_bool_4: Flag
    spare_bool_5: Flag
    accrual_nominal_code: f.NominalCodeFields
    auto_generate_separator: f.AutoGenerateSeparatorFields
    base_unit: f.UnitFields
    bom_settings: f.BomSettingsFields
    country_of_origin: f.CountryCodeFields
    holding: f.ProductHoldingFields
    issue_nominal_code: f.NominalCodeFields
    product_group: f.ProductGroupFields
    revenue_nominal_code: f.NominalCodeFields
    status: f.ProductStatusFields
    stock_nominal_code: f.NominalCodeFields
    stock_unit: f.UnitFields
    tax_code: f.TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
