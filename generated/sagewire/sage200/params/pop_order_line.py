"""What may be written of a `PopOrderLine`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class PopOrderLineWrite(TypedDict, total=False):
    """What may be written of a `PopOrderLine`; a key that is left out is not sent."""

    id: int
    line_type: str
    product_id: int
    warehouse_id: int
    create_cancelled_line: bool
    remove_link_to_sop_order_line: bool
    code: Annotated[str, Text(30)]
    description: Annotated[str, Text(6000)]
    use_description: bool
    supplier_part_ref: Annotated[str, Text(60)]
    for_direct_delivery: bool
    show_on_supplier_docs: bool
    update_prices_at_goods_receipt: bool
    confirmation_intent_type: str
    tax_code_id: int
    nominal_reference: Annotated[str, Text(8)]
    nominal_cost_centre: Annotated[str, Text(3)]
    nominal_department: Annotated[str, Text(3)]
    line_quantity: Annotated[Decimal | int, Scale(5)]
    buying_unit_id: int
    buying_unit_description: Annotated[str, Text(20)]
    unit_buying_price: Annotated[Decimal | int, Scale(5)]
    unit_discount_percent: Annotated[Decimal | int, Scale(2)]
    discount_percent_specified: bool
    unit_discount_value: Annotated[Decimal | int, Scale(5)]
    pricing_unit_id: int
    pricing_unit_description: Annotated[str, Text(20)]
    landed_costs_type: str
    landed_costs_percentage: Annotated[Decimal | int, Scale(2)]
    landed_costs_per_item: Annotated[Decimal | int, Scale(2)]
    total_landed_costs_value: Annotated[Decimal | int, Scale(2)]
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
    direct_delivery_address: p.PopOrderLineDirectDeliveryAddressWrite
    requisition_lines_comment: Annotated[str, Text(1000)]
    cancel_requisition_lines: bool
    requested_delivery_dates: Sequence[p.PopOrderLineRequestedDeliveryDateWrite]
    is_to_delete: bool
