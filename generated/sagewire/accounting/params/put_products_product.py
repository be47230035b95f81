"""What may be written of a `PutProductsProduct`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutProductsProductWrite(TypedDict, total=False):
    """What may be written of a `PutProductsProduct`; a key that is left out is not sent."""

    description: Annotated[str | None, Text(255)]
    sales_ledger_account_id: str | None
    purchase_ledger_account_id: str | None
    item_code: Annotated[str | None, Text(255)]
    notes: Annotated[str | None, Text(500)]
    sales_tax_rate_id: str | None
    usual_supplier_id: str | None
    purchase_tax_rate_id: str | None
    cost_price: Decimal | int | None
    source_guid: Annotated[str | None, Text(255)]
    purchase_description: Annotated[str | None, Text(250)]
    active: bool | None
    catalog_item_type_id: str | None
    sales_prices: Sequence[p.PutProductsProductSalesPriceWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
