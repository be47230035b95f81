"""What may be written of a `SopOrdersNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SopOrdersNewRequestWrite(TypedDict, total=False):
    """What may be written of a `SopOrdersNewRequest`; a key that is left out is not sent."""

    customer_id: int
