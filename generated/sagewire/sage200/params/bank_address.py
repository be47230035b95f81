"""What may be written of a `BankAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class BankAddressWrite(TypedDict, total=False):
    """What may be written of a `BankAddress`; a key that is left out is not sent."""

    contact: Annotated[str, Text(60)]
    country: Annotated[str, Text(60)]
    address_1: Annotated[str, Text(60)]
    address_2: Annotated[str, Text(60)]
    address_3: Annotated[str, Text(60)]
    address_4: Annotated[str, Text(60)]
    city: Annotated[str, Text(60)]
    county: Annotated[str, Text(60)]
    postcode: Annotated[str, Text(10)]
