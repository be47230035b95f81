"""What may be written of a `TraceableItemsAmendTraceableItemsRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class TraceableItemsAmendTraceableItemsRequestWrite(TypedDict, total=False):
    """What may be written of a `TraceableItemsAmendTraceableItemsRequest`; a key that is left out is not sent."""

    product_id: int
