"""What may be written of a `PopOrdersNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PopOrdersNewRequestWrite(TypedDict, total=False):
    """What may be written of a `PopOrdersNewRequest`; a key that is left out is not sent."""

    supplier_id: int
