"""What may be written of a `PutContactsContactMainAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutContactsContactMainAddressWrite(TypedDict, total=False):
    """What may be written of a `PutContactsContactMainAddress`; a key that is left out is not sent."""

    address_line_1: Annotated[str | None, Text(50)]
    address_line_2: Annotated[str | None, Text(50)]
    city: Annotated[str | None, Text(50)]
    postal_code: Annotated[str | None, Text(10)]
    country_id: str | None
    bank_account_id: str | None
    contact_id: str | None
    address_type_id: str | None
    name: Annotated[str | None, Text(50)]
    region: Annotated[str | None, Text(50)]
    country_group_id: str | None
    is_main_address: bool | None
