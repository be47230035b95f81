"""What may be written of a `Customer`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import InstantForm, Wire, open_to_more
from sagewire.sage50 import params as p


@open_to_more
class CustomerWrite(TypedDict, total=False):
    """What may be written of a `Customer`; a key that is left out is not sent."""

    id: Required[str]
    id_number: Annotated[str, Wire("idNumber")]
    first_name: Required[Annotated[str, Wire("firstName")]]
    last_name: Required[Annotated[str, Wire("lastName")]]
    email: Required[str]
    addresses: Required[Sequence[p.AddressWrite]]
    type_: Annotated[str, Wire("type")]
    currency: str
    tax: Decimal | int
    surcharge: bool
    timestamp: Required[Annotated[dt.datetime, InstantForm()]]
