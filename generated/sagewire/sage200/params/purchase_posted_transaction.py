"""What may be written of a `PurchasePostedTransaction`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PurchasePostedTransactionWrite(TypedDict, total=False):
    """What may be written of a `PurchasePostedTransaction`; a key that is left out is not sent."""

    queried: Annotated[str, Text(1)]
