"""What may be written of a `SopConfirmDespatchBinItemsRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SopConfirmDespatchBinItemsRequestWrite(TypedDict, total=False):
    """What may be written of a `SopConfirmDespatchBinItemsRequest`; a key that is left out is not sent."""

    id: int
