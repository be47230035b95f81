"""What may be written of a `PostStockItemsStockItem`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostStockItemsStockItemWrite(TypedDict, total=False):
    """What may be written of a `PostStockItemsStockItem`; a key that is left out is not sent."""

    item_code: Required[Annotated[str | None, Text(30)]]
    description: Required[Annotated[str | None, Text(255)]]
    sales_ledger_account_id: Required[str | None]
    purchase_ledger_account_id: Required[str | None]
    notes: Annotated[str | None, Text(500)]
    sales_tax_rate_id: str | None
    usual_supplier_id: str | None
    purchase_tax_rate_id: str | None
    cost_price: Decimal | int | None
    source_guid: Annotated[str | None, Text(255)]
    purchase_description: Annotated[str | None, Text(250)]
    reorder_level: Decimal | int | None
    reorder_quantity: Decimal | int | None
    location: str | None
    barcode: str | None
    supplier_part_number: str | None
    weight: Decimal | int | None
    measurement_unit: str | None
    weight_converted: Decimal | int | None
    active: bool | None
    quantity_in_stock: Decimal | int | None
    last_cost_price: Decimal | int | None
    last_cost_price_stock_value: Decimal | int | None
    average_cost_price: Decimal | int | None
    average_cost_price_stock_value: Decimal | int | None
    cost_price_last_updated: Annotated[dt.date | None, DayForm()]
    sales_prices: Sequence[p.PostStockItemsStockItemSalesPriceWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
