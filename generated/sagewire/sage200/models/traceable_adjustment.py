"""Batch or serial items of a product to be assigned or amended."""

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class TraceableAdjustment(Row, frozen=True, kw_only=True):
    """Batch or serial items of a product to be assigned or amended.

    Published as required: `product_id`.

    Sage 200 Professional only.
    """

    product_id: int | None = None
    """Product concerned; required (id of a row of `products`)."""
    issue_status: str | None = None
    """One of the values of `traceable_issue_status_types`."""
    traceable_adjustment_items: "list[m.TraceableAdjustmentItem] | None" = None
    """Batch or serial items to be assigned or amended."""
