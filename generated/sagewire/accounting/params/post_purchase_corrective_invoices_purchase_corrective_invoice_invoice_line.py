"""What may be written of a `PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine`; a key that is left
out is not sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypedDict


class PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite(TypedDict, total=False):
    """What may be written of a `PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine`; a key that is
    left out is not sent.
    """

    is_purchase_for_resale: bool | None
    analysis_type_categories: Sequence[str | None] | None
    description: str | None
    product_id: str | None
    service_id: str | None
    ledger_account_id: str | None
    trade_of_asset: bool | None
    quantity: Decimal | int | None
    unit_price: Decimal | int | None
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
    gst_amount: Decimal | int | None
    pst_amount: Decimal | int | None
    tax_recoverable: bool | None
