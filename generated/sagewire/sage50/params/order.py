"""What may be written of a `Order`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import InstantForm, Wire, open_to_more
from sagewire.sage50 import params as p


@open_to_more
class OrderWrite(TypedDict, total=False):
    """What may be written of a `Order`; a key that is left out is not sent."""

    id: Required[str]
    order_date: Required[Annotated[dt.datetime, InstantForm(), Wire("orderDate")]]
    eta: Annotated[dt.datetime, InstantForm()]
    order_status: Annotated[str, Wire("orderStatus")]
    delivery_address: Required[Annotated[p.AddressWrite, Wire("deliveryAddress")]]
    invoice_address: Required[Annotated[p.AddressWrite, Wire("invoiceAddress")]]
    customer: Required[p.CustomerWrite]
    discount: Required[Decimal | int]
    currency_rate: Required[Annotated[Decimal | int, Wire("currencyRate")]]
    payment_method: Required[Annotated[str, Wire("paymentMethod")]]
    total_shipping: Required[Annotated[Decimal | int, Wire("totalShipping")]]
    lines: Sequence[p.OrderLineWrite]
