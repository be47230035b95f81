"""What may be written of a `SopOrderDeliveryAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SopOrderDeliveryAddressWrite(TypedDict, total=False):
    """What may be written of a `SopOrderDeliveryAddress`; a key that is left out is not sent."""

    postal_name: Annotated[str, Text(60)]
    address_1: Annotated[str, Text(60)]
    address_2: Annotated[str, Text(60)]
    address_3: Annotated[str, Text(60)]
    address_4: Annotated[str, Text(60)]
    city: Annotated[str, Text(60)]
    county: Annotated[str, Text(60)]
    country: Annotated[str, Text(60)]
    postcode: Annotated[str, Text(10)]
    contact: Annotated[str, Text(235)]
    telephone_number: Annotated[str, Text(30)]
    fax_number: Annotated[str, Text(30)]
    email_address: Annotated[str, Text(255)]
    tax_number: Annotated[str, Text(30)]
    tax_code_id: int
    country_code_id: int
