"""What may be written of a `PutProductSalesPriceTypesProductSalesPriceType`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutProductSalesPriceTypesProductSalesPriceTypeWrite(TypedDict, total=False):
    """What may be written of a `PutProductSalesPriceTypesProductSalesPriceType`; a key that is left out is not sent."""

    name: Annotated[str | None, Text(255)]
    active: bool | None
    idempotency_id: Annotated[str | None, Text(32)]
