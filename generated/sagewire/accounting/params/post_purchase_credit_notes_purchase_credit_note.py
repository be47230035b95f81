"""What may be written of a `PostPurchaseCreditNotesPurchaseCreditNote`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostPurchaseCreditNotesPurchaseCreditNoteWrite(TypedDict, total=False):
    """What may be written of a `PostPurchaseCreditNotesPurchaseCreditNote`; a key that is left out is not sent."""

    contact_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    vat_reverse_charge: bool | None
    postponed_accounting: bool | None
    vat_exempt_consignment: bool | None
    cis_applicable_amount: Decimal | int | None
    base_currency_cis_applicable_amount: Decimal | int | None
    total_after_cis_deduction: Decimal | int | None
    base_currency_total_after_cis_deduction: Decimal | int | None
    base_currency_total_itc_amount: Decimal | int | None
    total_itc_amount: Decimal | int | None
    base_currency_total_itr_amount: Decimal | int | None
    total_itr_amount: Decimal | int | None
    part_recoverable: bool | None
    contact_name: Annotated[str | None, Text(255)]
    contact_reference: Annotated[str | None, Text(255)]
    original_invoice_date: Annotated[dt.date | None, DayForm()]
    reference: Annotated[str | None, Text(25)]
    vendor_reference: Annotated[str | None, Text(31)]
    notes: Annotated[str | None, Text(2000)]
    total_quantity: Decimal | int | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    inverse_exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    status_id: str | None
    tax_address_region_id: str | None
    withholding_tax_rate: Decimal | int | None
    withholding_tax_amount: Decimal | int | None
    base_currency_withholding_tax_amount: Decimal | int | None
    credit_note_lines: Required[Sequence[p.PostPurchaseCreditNotesPurchaseCreditNoteCreditNoteLineWrite | None] | None]
    tax_analysis: Sequence[p.PostPurchaseCreditNotesPurchaseCreditNoteTaxAnalysisItemWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
