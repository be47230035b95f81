"""What may be written of a `PostTaxRatesTaxRateComponentTaxRateItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict


class PostTaxRatesTaxRateComponentTaxRateItemWrite(TypedDict, total=False):
    """What may be written of a `PostTaxRatesTaxRateComponentTaxRateItem`; a key that is left out is not sent."""

    name: Required[str | None]
    agency: str | None
    percentage: Decimal | int | None
