"""What may be written of a `PostAddressesAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostAddressesAddressWrite(TypedDict, total=False):
    """What may be written of a `PostAddressesAddress`; a key that is left out is not sent."""

    address_type_id: Required[str | None]
    name: Required[Annotated[str | None, Text(50)]]
    is_main_address: Required[bool | None]
    address_line_1: Annotated[str | None, Text(50)]
    address_line_2: Annotated[str | None, Text(50)]
    city: Annotated[str | None, Text(50)]
    postal_code: Annotated[str | None, Text(10)]
    country_id: str | None
    bank_account_id: str | None
    contact_id: str | None
    region: Annotated[str | None, Text(50)]
    country_group_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
