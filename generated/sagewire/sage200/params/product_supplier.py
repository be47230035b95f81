"""What may be written of a `ProductSupplier`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text


class ProductSupplierWrite(TypedDict, total=False):
    """What may be written of a `ProductSupplier`; a key that is left out is not sent."""

    id: int
    product_id: int
    supplier_id: int
    supplier_stock_code: Annotated[str, Text(60)]
    lead_time: int
    lead_time_unit: Annotated[str, Text(20)]
    usual_order_quantity: Annotated[Decimal | int, Scale(5)]
    minimum_order_quantity: Annotated[Decimal | int, Scale(5)]
    list_price: Annotated[Decimal | int, Scale(5)]
    list_price_expiry_date: Annotated[dt.date, DayForm()]
    default_pricing_source_type: str
    landed_costs_type: str
    landed_costs_percentage: Annotated[Decimal | int, Scale(2)]
    landed_costs_per_item: Annotated[Decimal | int, Scale(2)]
    last_buying_price: Annotated[Decimal | int, Scale(5)]
    is_preferred: bool
    country_of_origin_id: int
    is_to_delete: bool
