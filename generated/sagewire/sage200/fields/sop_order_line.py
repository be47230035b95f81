"""The fields of a `SopOrderLine` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopOrderLineExpand: TypeAlias = Literal[
    "additional_charge",
    "discount",
    "nominal_code",
    "pricing_unit",
    "product",
    "profitability",
    "selling_unit",
    "sop_order",
    "tax_code",
    "warehouse",
    "traceable_adjustment_items",
]
"""The children that may be named in `expand`."""


class SopOrderLineFields:
    """The fields of a `SopOrderLine` that a filter or an order may name."""

    id: Number
    sop_order_id: Number
    line_type: Text
    product_id: Number
    warehouse_id: Number
    code: Text
    use_description: Flag
    description: Text
    line_quantity: Number
    to_allocate_quantity: Number
    line_number: Number
    tax_code_id: Number
    nominal_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    allocated_quantity: Number
    available_for_despatch: Number
    despatch_receipt_quantity: Number
    invoice_credit_quantity: Number
    posted_invoice_credit_quantity: Number
    stock_unit_line_quantity: Number
    stock_unit_to_allocate_quantity: Number
    stock_unit_allocated_quantity: Number
    stock_unit_available_quantity: Number
    stock_unit_available_for_despatch: Number
    stock_unit_despatch_receipt_quantity: Number
    stock_unit_invoice_credit_quantity: Number
    stock_unit_posted_invoice_credit_quantity: Number
    allocation_status: Text
    despatch_receipt_status: Text
    invoice_credit_status: Text
    selling_unit_id: Number
    selling_unit_description: Text
    selling_unit_price: Number
    selling_unit_price_overridden: Flag
    pricing_unit_id: Number
    pricing_unit_description: Text
    line_unit_precision: Number
    stock_unit_precision: Number
    selling_unit_multiple: Number
    stock_unit_multiple: Number
    unit_discount_percent: Number
    discount_percent_specified: Flag
    unit_discount_value: Number
    unit_discount_overridden: Flag
    discounted_unit_price: Number
    cost_price: Number
    retain_manual_prices: Flag
    fulfilment_method: Text
    confirmation_intent_type: Text
    mark_as_preferred: Flag
    line_tax_value: Number
    line_total_value: Number
    requested_delivery_date: DayField
    promised_delivery_date: DayField
    picking_list_comment: Text
    despatch_note_comment: Text
    show_on_customer_docs: Flag
    show_on_picking_list_type: Text
    has_pop_order: Flag
    back_to_back_status: Text
    is_complete: Flag
    is_line_deletable: Flag
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
    additional_charge: f.SopAdditionalChargeFields
    discount: f.SopOrderReturnLineDiscountFields
    nominal_code: f.NominalCodeFields
    pricing_unit: f.UnitFields
    product: f.ProductFields
    profitability: f.SopOrderReturnLineProfitFields
    selling_unit: f.UnitFields
    sop_order: f.SopOrderFields
    tax_code: f.TaxCodeFields
    warehouse: f.WarehouseFields
    date_time_created: InstantField
    date_time_updated: InstantField
