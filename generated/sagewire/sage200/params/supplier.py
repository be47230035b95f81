"""What may be written of a `Supplier`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class SupplierWrite(TypedDict, total=False):
    """What may be written of a `Supplier`; a key that is left out is not sent."""

    reference: Annotated[str, Text(8)]
    name: Annotated[str, Text(60)]
    short_name: Annotated[str, Text(8)]
    on_hold: bool
    status_reason: Annotated[str, Text(256)]
    account_status_type: str
    currency_id: int
    exchange_rate_type: str
    telephone_country_code: Annotated[str, Text(5)]
    telephone_area_code: Annotated[str, Text(20)]
    telephone_subscriber_number: Annotated[str, Text(200)]
    fax_country_code: Annotated[str, Text(5)]
    fax_area_code: Annotated[str, Text(20)]
    fax_subscriber_number: Annotated[str, Text(200)]
    website: Annotated[str, Text(200)]
    credit_limit: Annotated[Decimal | int, Scale(2)]
    country_code_id: int
    default_tax_code_id: int
    vat_number: Annotated[str, Text(30)]
    account_type: str
    early_settlement_discount_percent: Annotated[Decimal | int, Scale(2)]
    early_settlement_discount_days: int
    payment_terms_days: int
    payment_terms_basis: str
    payment_group_id: int
    factor_house_id: int
    credit_bureau_id: int
    credit_position_id: int
    trading_terms: Annotated[str, Text(30)]
    credit_reference: Annotated[str, Text(60)]
    account_opened: Annotated[dt.date, DayForm()]
    last_credit_review: Annotated[dt.date, DayForm()]
    next_credit_review: Annotated[dt.date, DayForm()]
    application_date: Annotated[dt.date, DayForm()]
    date_received: Annotated[dt.date, DayForm()]
    terms_agreed: bool
    order_priority: Annotated[str, Text(1)]
    months_to_keep_transactions: int
    default_nominal_code_reference: Annotated[str, Text(8)]
    default_nominal_code_cost_centre: Annotated[str, Text(3)]
    default_nominal_code_department: Annotated[str, Text(3)]
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
    bank: p.SupplierBankWrite
    credit_memo_note: p.SupplierCreditMemoNoteWrite
    main_address: p.SupplierMainAddressWrite
    contacts: Sequence[p.SupplierContactWrite]
    memos: Sequence[p.SupplierMemoWrite]
    alerts: Sequence[p.SupplierAlertWrite]
