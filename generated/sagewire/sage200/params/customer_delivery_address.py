"""What may be written of a `CustomerDeliveryAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class CustomerDeliveryAddressWrite(TypedDict, total=False):
    """What may be written of a `CustomerDeliveryAddress`; a key that is left out is not sent."""

    customer_id: int
    is_default: bool
    description: Annotated[str, Text(255)]
    postal_name: Annotated[str, Text(60)]
    address_1: Annotated[str, Text(60)]
    address_2: Annotated[str, Text(60)]
    address_3: Annotated[str, Text(60)]
    address_4: Annotated[str, Text(60)]
    city: Annotated[str, Text(60)]
    county: Annotated[str, Text(60)]
    postcode: Annotated[str, Text(10)]
    address_country_code_id: int
    contact: Annotated[str, Text(235)]
    telephone: Annotated[str, Text(60)]
    fax: Annotated[str, Text(30)]
    email: Annotated[str, Text(255)]
    tax_number: Annotated[str, Text(30)]
    tax_code_id: int
    country_code_id: int
