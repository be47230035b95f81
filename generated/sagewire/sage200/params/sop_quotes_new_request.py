"""What may be written of a `SopQuotesNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SopQuotesNewRequestWrite(TypedDict, total=False):
    """What may be written of a `SopQuotesNewRequest`; a key that is left out is not sent."""

    customer_id: int
