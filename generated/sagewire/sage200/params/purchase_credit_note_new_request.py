"""What may be written of a `PurchaseCreditNoteNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PurchaseCreditNoteNewRequestWrite(TypedDict, total=False):
    """What may be written of a `PurchaseCreditNoteNewRequest`; a key that is left out is not sent."""

    supplier_id: int
