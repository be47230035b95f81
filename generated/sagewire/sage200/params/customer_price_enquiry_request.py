"""What may be written of a `CustomerPriceEnquiryRequest`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class CustomerPriceEnquiryRequestWrite(TypedDict, total=False):
    """What may be written of a `CustomerPriceEnquiryRequest`; a key that is left out is not sent."""

    customer_id: int
    product_id: int
    quantity: Annotated[Decimal | int, Scale(5)]
    selling_unit_id: int
    pricing_unit_id: int
    include_previous_prices: bool
