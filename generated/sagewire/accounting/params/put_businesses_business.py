"""What may be written of a `PutBusinessesBusiness`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutBusinessesBusinessWrite(TypedDict, total=False):
    """What may be written of a `PutBusinessesBusiness`; a key that is left out is not sent."""

    name: str | None
    address_line_1: str | None
    address_line_2: str | None
    city: str | None
    region: str | None
    postal_code: str | None
    telephone: str | None
    mobile: str | None
    website: str | None
