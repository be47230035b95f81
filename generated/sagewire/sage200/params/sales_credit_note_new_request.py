"""What may be written of a `SalesCreditNoteNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SalesCreditNoteNewRequestWrite(TypedDict, total=False):
    """What may be written of a `SalesCreditNoteNewRequest`; a key that is left out is not sent."""

    customer_id: int
