"""What may be written of a `PostStockItemsStockItemSalesPrice`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PostStockItemsStockItemSalesPriceWrite(TypedDict, total=False):
    """What may be written of a `PostStockItemsStockItemSalesPrice`; a key that is left out is not sent."""

    price_name: str | None
    price: Decimal | int | None
    price_includes_tax: bool | None
    product_sales_price_type_id: str | None
