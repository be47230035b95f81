"""What may be written of a `SopOrder`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class SopOrderWrite(TypedDict, total=False):
    """What may be written of a `SopOrder`; a key that is left out is not sent."""

    customer_id: int
    is_editing: bool
    is_to_sequence_lines: bool
    override_on_hold: bool
    recalculate_prices: bool
    apply_available_document_discount_percent: bool
    lock_id: int
    customer_delivery_address_id: int
    suppress_warnings: bool
    document_no: Annotated[str, Text(20)]
    customer_type: str
    document_date: Annotated[dt.date, DayForm()]
    exchange_rate: Annotated[Decimal | int, Scale(6)]
    customer_document_no: Annotated[str, Text(30)]
    use_invoice_address: bool
    is_triangulated: bool
    settlement_discount_days: int
    settlement_discount_percent: Annotated[Decimal | int, Scale(2)]
    document_discount_percent: Annotated[Decimal | int, Scale(2)]
    document_created_by: Annotated[str, Text(30)]
    requested_delivery_date: Annotated[dt.date, DayForm()]
    promised_delivery_date: Annotated[dt.date, DayForm()]
    quotation_expiry_date: Annotated[dt.date, DayForm()]
    order_priority: Annotated[str, Text(1)]
    payment_with_order: bool
    payment_type: str
    invoice_payment_with_order_immediately: bool
    payment_value: Annotated[Decimal | int, Scale(2)]
    payment_reference: Annotated[str, Text(20)]
    payment_method_id: int
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
    cash_account_invoice_address: p.SopOrderCashAccountInvoiceAddressWrite
    delivery_address: p.SopOrderDeliveryAddressWrite
    lines: Sequence[p.SopOrderLineWrite]
    memos: Sequence[p.SopOrderMemoWrite]
    use_header_requested_date: bool
    use_header_promised_date: bool
