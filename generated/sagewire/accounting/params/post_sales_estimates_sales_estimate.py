"""What may be written of a `PostSalesEstimatesSalesEstimate`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostSalesEstimatesSalesEstimateWrite(TypedDict, total=False):
    """What may be written of a `PostSalesEstimatesSalesEstimate`; a key that is left out is not sent."""

    contact_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    expiry_date: Required[Annotated[dt.date | None, DayForm()]]
    vat_reverse_charge: bool | None
    destination_consignment: bool | None
    estimate_number_prefix: Annotated[str | None, Text(6)]
    estimate_number: str | None
    contact_name: Annotated[str | None, Text(255)]
    contact_reference: Annotated[str | None, Text(255)]
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
    tax_address_region_id: str | None
    withholding_tax_rate: Decimal | int | None
    withholding_tax_amount: Decimal | int | None
    base_currency_withholding_tax_amount: Decimal | int | None
    invoice_id: str | None
    main_address: p.PostSalesEstimatesSalesEstimateMainAddressWrite | None
    delivery_address: p.PostSalesEstimatesSalesEstimateDeliveryAddressWrite | None
    estimate_lines: Required[Sequence[p.PostSalesEstimatesSalesEstimateEstimateLineWrite | None] | None]
    tax_analysis: Sequence[p.PostSalesEstimatesSalesEstimateTaxAnalysisItemWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
