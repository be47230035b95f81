"""What may be written of a `CustomerMainAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class CustomerMainAddressWrite(TypedDict, total=False):
    """What may be written of a `CustomerMainAddress`; a key that is left out is not sent."""

    address_1: Annotated[str, Text(60)]
    address_2: Annotated[str, Text(60)]
    address_3: Annotated[str, Text(60)]
    address_4: Annotated[str, Text(60)]
    city: Annotated[str, Text(60)]
    county: Annotated[str, Text(60)]
    postcode: Annotated[str, Text(10)]
    address_country_code_id: int
