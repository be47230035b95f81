"""What may be written of a `Address`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import InstantForm, Wire, open_to_more


@open_to_more
class AddressWrite(TypedDict, total=False):
    """What may be written of a `Address`; a key that is left out is not sent."""

    id: Required[str]
    contact_name: Annotated[str, Wire("contactName")]
    address1: Required[str]
    address2: str
    city: Required[str]
    country: Required[str]
    state: str
    region: str
    post_code: Required[Annotated[str, Wire("postCode")]]
    telephone1: Required[str]
    telephone2: str
    timestamp: Required[Annotated[dt.datetime, InstantForm()]]
