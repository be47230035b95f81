"""What may be written of a `PutTaxProfilesTaxProfile`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutTaxProfilesTaxProfileWrite(TypedDict, total=False):
    """What may be written of a `PutTaxProfilesTaxProfile`; a key that is left out is not sent."""

    tax_type_id: str | None
    tax_number: Annotated[str | None, Text(255)]
    tax_number_suffix: Annotated[str | None, Text(255)]
    collect_tax: bool | None
    tax_return_frequency_id: str | None
    address_region: p.PutTaxProfilesTaxProfileAddressRegionWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
