"""What may be written of a `PutSalesInvoicesSalesInvoiceInvoiceLine`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypedDict


class PutSalesInvoicesSalesInvoiceInvoiceLineWrite(TypedDict, total=False):
    """What may be written of a `PutSalesInvoicesSalesInvoiceInvoiceLine`; a key that is left out is not sent."""

    description: str | None
    ledger_account_id: str | None
    unit_price: Decimal | int | None
    analysis_type_categories: Sequence[str | None] | None
    product_id: str | None
    service_id: str | None
    trade_of_asset: bool | None
    quantity: Decimal | int | None
    net_amount: Decimal | int | None
    tax_rate_id: str | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    base_currency_unit_price: Decimal | int | None
    unit_price_includes_tax: bool | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    eu_goods_services_type_id: str | None
    discount_amount: Decimal | int | None
    base_currency_discount_amount: Decimal | int | None
    discount_percentage: Decimal | int | None
    eu_sales_description_id: str | None
    currency_tax_amount: Decimal | int | None
