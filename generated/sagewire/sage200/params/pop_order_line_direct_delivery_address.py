"""What may be written of a `PopOrderLineDirectDeliveryAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PopOrderLineDirectDeliveryAddressWrite(TypedDict, total=False):
    """What may be written of a `PopOrderLineDirectDeliveryAddress`; a key that is left out is not sent."""

    action_type: int
    delivery_address_type: str
    customer_delivery_address_id: int
    postal_name: Annotated[str, Text(60)]
    contact: Annotated[str, Text(235)]
    address_1: Annotated[str, Text(60)]
    address_2: Annotated[str, Text(60)]
    address_3: Annotated[str, Text(60)]
    address_4: Annotated[str, Text(60)]
    city: Annotated[str, Text(60)]
    county: Annotated[str, Text(60)]
    country: Annotated[str, Text(60)]
    postcode: Annotated[str, Text(10)]
    email: Annotated[str, Text(255)]
    fax: Annotated[str, Text(30)]
    tax_number: Annotated[str, Text(30)]
    telephone: Annotated[str, Text(30)]
