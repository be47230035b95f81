"""What may be written of a `Product`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class ProductWrite(TypedDict, total=False):
    """What may be written of a `Product`; a key that is left out is not sent."""

    code: Annotated[str, Text(30)]
    name: Annotated[str, Text(60)]
    description: Annotated[str, Text(1000)]
    use_description_on_documents: bool
    barcode: Annotated[str, Text(60)]
    allow_sales_order: bool
    product_group_id: int
    tax_code_id: int
    product_status_type: str
    fulfilment_method_type: str
    fulfilment_sequence_type: str
    inactivation_date: Annotated[dt.date, DayForm()]
    manufacturer: Annotated[str, Text(40)]
    part_number: Annotated[str, Text(60)]
    label_printing_option_type: Annotated[str, Edition("professional")]
    traceable_type: Annotated[str, Edition("professional")]
    sale_from_single_batch: Annotated[bool, Edition("professional")]
    allow_duplicate_numbers: Annotated[bool, Edition("professional")]
    uses_alternative_ref: Annotated[bool, Edition("professional")]
    uses_sell_by_date: Annotated[bool, Edition("professional")]
    uses_use_by_date: Annotated[bool, Edition("professional")]
    shelf_life: Annotated[int, Edition("professional")]
    shelf_life_type: Annotated[str, Text(50), Edition("professional")]
    record_nos_on_goods_received: Annotated[bool, Edition("professional")]
    include_nos_on_count_sheets: Annotated[bool, Edition("professional")]
    auto_generate_option_type: Annotated[str, Edition("professional")]
    auto_generate_separator_id: Annotated[int, Edition("professional")]
    auto_generate_prefix: Annotated[str, Text(20), Edition("professional")]
    auto_generate_next_number: Annotated[int, Edition("professional")]
    auto_generate_padding: Annotated[int, Edition("professional")]
    stocktake_cycle_period: int
    standard_cost: Annotated[Decimal | int, Scale(5)]
    average_buying_price: Annotated[Decimal | int, Scale(5)]
    default_picking_list_comment: Annotated[str, Text(160)]
    default_despatch_note_comment: Annotated[str, Text(160)]
    commodity_code: Annotated[str, Text(10)]
    country_of_origin_id: int
    weight: Annotated[Decimal | int, Scale(4)]
    suppress_mass_on_declaration: bool
    is_weee_item: bool
    use_supplementary_units: bool
    supplementary_unit_conversion_ratio: Annotated[Decimal | int, Scale(9)]
    use_reverse_charge_vat_rules: bool
    landed_costs_type: str
    landed_costs_percentage: Annotated[Decimal | int, Scale(2)]
    landed_costs_per_item: Annotated[Decimal | int, Scale(2)]
    bom_item_type: str
    stock_nominal_code_id: int
    revenue_nominal_code_id: int
    accrual_nominal_code_id: Annotated[int, Edition("professional")]
    issue_nominal_code_id: Annotated[int, Edition("professional")]
    base_unit_id: int
    stock_unit_id: int
    analysis_code_1: Annotated[str, Text(60)]
    analysis_code_2: Annotated[str, Text(60)]
    analysis_code_3: Annotated[str, Text(60)]
    analysis_code_4: Annotated[str, Text(60)]
    analysis_code_5: Annotated[str, Text(60)]
    analysis_code_6: Annotated[str, Text(60), Edition("professional")]
    analysis_code_7: Annotated[str, Text(60), Edition("professional")]
    analysis_code_8: Annotated[str, Text(60), Edition("professional")]
    analysis_code_9: Annotated[str, Text(60), Edition("professional")]
    analysis_code_10: Annotated[str, Text(60), Edition("professional")]
    analysis_code_11: Annotated[str, Text(60), Edition("professional")]
    analysis_code_12: Annotated[str, Text(60), Edition("professional")]
    analysis_code_13: Annotated[str, Text(60), Edition("professional")]
    analysis_code_14: Annotated[str, Text(60), Edition("professional")]
    analysis_code_15: Annotated[str, Text(60), Edition("professional")]
    analysis_code_16: Annotated[str, Text(60), Edition("professional")]
    analysis_code_17: Annotated[str, Text(60), Edition("professional")]
    analysis_code_18: Annotated[str, Text(60), Edition("professional")]
    analysis_code_19: Annotated[str, Text(60), Edition("professional")]
    analysis_code_20: Annotated[str, Text(60), Edition("professional")]
    spare_text_1: Annotated[str, Text(100)]
    spare_text_2: Annotated[str, Text(100)]
    spare_text_3: Annotated[str, Text(100)]
    spare_text_4: Annotated[str, Text(100)]
    spare_text_5: Annotated[str, Text(100)]
    spare_text_6: Annotated[str, Text(100)]
    spare_text_7: Annotated[str, Text(100)]
    spare_text_8: Annotated[str, Text(100)]
    spare_text_9: Annotated[str, Text(100)]
    spare_text_10: Annotated[str, Text(100)]
    spare_number_1: Annotated[Decimal | int, Scale(5)]
    spare_number_2: Annotated[Decimal | int, Scale(5)]
    spare_number_3: Annotated[Decimal | int, Scale(5)]
    spare_number_4: Annotated[Decimal | int, Scale(5)]
    spare_number_5: Annotated[Decimal | int, Scale(5)]
    spare_number_6: Annotated[Decimal | int, Scale(5)]
    spare_number_7: Annotated[Decimal | int, Scale(5)]
    spare_number_8: Annotated[Decimal | int, Scale(5)]
    spare_number_9: Annotated[Decimal | int, Scale(5)]
    spare_number_10: Annotated[Decimal | int, Scale(5)]
    spare_date_1: Annotated[dt.date, DayForm()]
    spare_date_2: Annotated[dt.date, DayForm()]
    spare_date_3: Annotated[dt.date, DayForm()]
    spare_date_4: Annotated[dt.date, DayForm()]
    spare_date_5: Annotated[dt.date, DayForm()]
    spare_bool_1: bool
    spare_bool_2: bool
    spare_bool_3: bool
    spare_bool_4: bool
    spare_bool_5: bool
    bom_settings: p.BomSettingsWrite
    alternative_products: Sequence[p.AlternativeProductWrite]
    cross_sell_products: Sequence[p.CrossSellProductWrite]
    memos: Sequence[p.ProductMemoWrite]
    search_category_values: Sequence[p.ProductSearchCategoryValueWrite]
    suppliers: Sequence[p.ProductSupplierWrite]
    units: Sequence[p.ProductUnitWrite]
    warehouse_holdings: Sequence[p.WarehouseHoldingWrite]
