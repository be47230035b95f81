"""What may be written of a `SupplierTelephone`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierTelephoneWrite(TypedDict, total=False):
    """What may be written of a `SupplierTelephone`; a key that is left out is not sent."""

    id: int
    country_code: Annotated[str, Text(5)]
    area_code: Annotated[str, Text(20)]
    subscriber_number: Annotated[str, Text(200)]
    is_default: bool
    is_to_delete: bool
