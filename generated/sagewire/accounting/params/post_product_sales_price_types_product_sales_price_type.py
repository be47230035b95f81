"""What may be written of a `PostProductSalesPriceTypesProductSalesPriceType`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostProductSalesPriceTypesProductSalesPriceTypeWrite(TypedDict, total=False):
    """What may be written of a `PostProductSalesPriceTypesProductSalesPriceType`; a key that is left out is not sent."""

    name: Required[Annotated[str | None, Text(255)]]
    active: Required[bool | None]
    idempotency_id: Annotated[str | None, Text(32)]
