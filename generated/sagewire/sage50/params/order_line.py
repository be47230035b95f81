"""What may be written of a `OrderLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class OrderLineWrite(TypedDict, total=False):
    """What may be written of a `OrderLine`; a key that is left out is not sent."""

    product_id: Annotated[str, Wire("productId")]
    quantity: Decimal | int
    net_price: Annotated[Decimal | int, Wire("netPrice")]
    tax: Decimal | int
    discount: Decimal | int
    discount_by_unit: Annotated[bool, Wire("discountByUnit")]
