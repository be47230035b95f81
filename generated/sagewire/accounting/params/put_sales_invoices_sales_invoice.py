"""What may be written of a `PutSalesInvoicesSalesInvoice`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PutSalesInvoicesSalesInvoiceWrite(TypedDict, total=False):
    """What may be written of a `PutSalesInvoicesSalesInvoice`; a key that is left out is not sent."""

    contact_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    vat_reverse_charge: bool | None
    destination_consignment: bool | None
    cis_applicable_amount: Decimal | int | None
    base_currency_cis_applicable_amount: Decimal | int | None
    total_after_cis_deduction: Decimal | int | None
    base_currency_total_after_cis_deduction: Decimal | int | None
    invoice_number_prefix: Annotated[str | None, Text(6)]
    invoice_number: str | None
    contact_name: Annotated[str | None, Text(255)]
    contact_reference: Annotated[str | None, Text(255)]
    due_date: Annotated[dt.date | None, DayForm()]
    reference: Annotated[str | None, Text(25)]
    notes: Annotated[str | None, Text(2000)]
    terms_and_conditions: Annotated[str | None, Text(2000)]
    shipping_net_amount: Decimal | int | None
    shipping_tax_rate_id: str | None
    shipping_tax_amount: Decimal | int | None
    shipping_total_amount: Decimal | int | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    inverse_exchange_rate: Decimal | int | None
    base_currency_shipping_net_amount: Decimal | int | None
    base_currency_shipping_tax_amount: Decimal | int | None
    base_currency_shipping_total_amount: Decimal | int | None
    total_quantity: Decimal | int | None
    total_discount_amount: Decimal | int | None
    base_currency_total_discount_amount: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    status_id: str | None
    sent: bool | None
    original_quote_estimate_id: str | None
    tax_address_region_id: str | None
    delivery_performance_date: Annotated[str | None, Text(40)]
    withholding_tax_rate: Decimal | int | None
    withholding_tax_amount: Decimal | int | None
    base_currency_withholding_tax_amount: Decimal | int | None
    recurring_invoice: p.PutSalesInvoicesSalesInvoiceRecurringInvoiceWrite | None
    main_address: p.PutSalesInvoicesSalesInvoiceMainAddressWrite | None
    delivery_address: p.PutSalesInvoicesSalesInvoiceDeliveryAddressWrite | None
    invoice_lines: Sequence[p.PutSalesInvoicesSalesInvoiceInvoiceLineWrite | None] | None
    tax_analysis: Sequence[p.PutSalesInvoicesSalesInvoiceTaxAnalysisItemWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
