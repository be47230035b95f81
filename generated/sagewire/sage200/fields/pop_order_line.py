"""The fields of a `PopOrderLine` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

PopOrderLineExpand: TypeAlias = Literal[
    "buying_unit",
    "nominal_code",
    "pop_order",
    "pricing_unit",
    "product",
    "additional_charge",
    "direct_delivery_address",
    "linked_requisition_lines",
    "linked_order_lines",
    "tax_code",
    "warehouse",
    "requested_delivery_dates",
    "pop_status",
]
"""The children that may be named in `expand`."""


class PopOrderLineFields:
    """The fields of a `PopOrderLine` that a filter or an order may name."""

    id: Number
    pop_order_id: Number
    line_number: Number
    line_type: Text
    product_id: Number
    warehouse_id: Number
    code: Text
    description: Text
    use_description: Flag
    supplier_part_ref: Text
    for_direct_delivery: Flag
    show_on_supplier_docs: Flag
    update_prices_at_goods_receipt: Flag
    confirmation_intent_type: Text
    tax_code_id: Number
    nominal_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    line_quantity: Number
    receipt_return_quantity: Number
    invoice_credit_quantity: Number
    stock_unit_receipt_return_quantity: Number
    stock_unit_invoice_credit_quantity: Number
    stock_unit_on_order_quantity: Number
    line_unit_precision: Number
    buying_unit_id: Number
    buying_unit_description: Text
    unit_buying_price: Number
    unit_discount_percent: Number
    discount_percent_specified: Flag
    unit_discount_value: Number
    discounted_unit_price: Number
    pricing_unit_id: Number
    pricing_unit_description: Text
    pricing_unit_multiple: Number
    stock_unit_multiple: Number
    stock_unit_precision: Number
    stock_unit_line_quantity: Number
    line_total_value: Number
    line_tax_value: Number
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    total_landed_costs_value: Number
    receipt_return_status: Text
    invoice_credit_status: Text
    is_complete: Flag
    is_line_deletable: Flag
    has_linked_order_lines: Flag
    has_requisition_lines: Flag
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
    buying_unit: f.UnitFields
    nominal_code: f.NominalCodeFields
    pop_order: f.PopOrderFields
    pricing_unit: f.UnitFields
    product: f.ProductFields
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
    additional_charge: f.PopAdditionalChargeFields
    direct_delivery_address: f.PopOrderLineDirectDeliveryAddressFields
    requisition_lines_comment: Text
    tax_code: f.TaxCodeFields
    warehouse: f.WarehouseFields
    date_time_created: InstantField
    date_time_updated: InstantField
