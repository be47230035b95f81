"""What may be written of a `SopOrderLine`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class SopOrderLineWrite(TypedDict, total=False):
    """What may be written of a `SopOrderLine`; a key that is left out is not sent."""

    id: int
    line_type: str
    product_id: int
    warehouse_id: int
    create_cancelled_line: bool
    is_to_split_line: bool
    code: Annotated[str, Text(30)]
    use_description: bool
    description: Annotated[str, Text(6000)]
    line_quantity: Annotated[Decimal | int, Scale(5)]
    to_allocate_quantity: Annotated[Decimal | int, Scale(5)]
    tax_code_id: int
    nominal_reference: Annotated[str, Text(8)]
    nominal_cost_centre: Annotated[str, Text(3)]
    nominal_department: Annotated[str, Text(3)]
    allocated_quantity: Annotated[Decimal | int, Scale(5)]
    selling_unit_id: int
    selling_unit_description: Annotated[str, Text(20)]
    selling_unit_price: Annotated[Decimal | int, Scale(5)]
    selling_unit_price_overridden: bool
    pricing_unit_id: int
    pricing_unit_description: Annotated[str, Text(20)]
    unit_discount_percent: Annotated[Decimal | int, Scale(2)]
    discount_percent_specified: bool
    unit_discount_value: Annotated[Decimal | int, Scale(5)]
    unit_discount_overridden: bool
    discounted_unit_price: Annotated[Decimal | int, Scale(2)]
    cost_price: Annotated[Decimal | int, Scale(5)]
    retain_manual_prices: bool
    fulfilment_method: str
    confirmation_intent_type: str
    mark_as_preferred: bool
    requested_delivery_date: Annotated[dt.date, DayForm()]
    promised_delivery_date: Annotated[dt.date, DayForm()]
    picking_list_comment: Annotated[str, Text(160)]
    despatch_note_comment: Annotated[str, Text(160)]
    show_on_customer_docs: bool
    show_on_picking_list_type: str
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
    traceable_adjustment_items: Annotated[Sequence[p.SopItemTraceableAdjustmentItemWrite], Edition("professional")]
    is_to_delete: bool
