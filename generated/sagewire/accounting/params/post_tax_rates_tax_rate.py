"""What may be written of a `PostTaxRatesTaxRate`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from sagewire.accounting import params as p


class PostTaxRatesTaxRateWrite(TypedDict, total=False):
    """What may be written of a `PostTaxRatesTaxRate`; a key that is left out is not sent."""

    name: Required[str | None]
    agency: str | None
    is_visible: bool | None
    component_tax_rate: Sequence[p.PostTaxRatesTaxRateComponentTaxRateItemWrite | None] | None
