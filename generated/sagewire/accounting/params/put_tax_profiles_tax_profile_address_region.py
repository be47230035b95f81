"""What may be written of a `PutTaxProfilesTaxProfileAddressRegion`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutTaxProfilesTaxProfileAddressRegionWrite(TypedDict, total=False):
    """What may be written of a `PutTaxProfilesTaxProfileAddressRegion`; a key that is left out is not sent."""

    name: str | None
    code: Annotated[str | None, Text(8)]
