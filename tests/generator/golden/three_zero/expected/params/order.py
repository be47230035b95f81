"""What may be written of a `Order`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypedDict

from acme.three_zero import models as m
from acme.three_zero import params as p
from sagewire.runtime.writing.marks import InstantForm, Null, Wire


class OrderWrite(TypedDict, total=False):
    """What may be written of a `Order`; a key that is left out is not sent."""

    id: int
    ship_date: Annotated[dt.datetime | None, InstantForm(), Null("send"), Wire("shipDate")]
    status: Annotated[m.OrderStatus | None, Null("send")]
    pet: Annotated[p.PetWrite | None, Null("send")]
    complete: bool
