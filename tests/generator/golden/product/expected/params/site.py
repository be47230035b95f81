"""What may be written of a `Site`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Null, Scale


class SiteWrite(TypedDict, total=False):
    """What may be written of a `Site`; a key that is left out is not sent."""

    site_id: str | None
    amount: Annotated[Decimal | int | None, Scale(2)]
    note: Annotated[str, Null("refuse")]
