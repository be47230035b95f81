"""The batch or serial items that can be assigned to an order line."""

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopOrderLineTraceableAdjustment(Row, frozen=True, kw_only=True):
    """The batch or serial items that can be assigned to an order line.

    Sage 200 Professional only.
    """

    id: int = sent()
    """Id of the order line (a row of `sop_order_lines`). Read-only."""
    product_id: int | None = None
    """Stock item (id of a row of `products`). Read-only."""
    sale_from_single_batch: bool | None = None
    """True when a line must be filled from one batch. Read-only."""
    is_fixed_single_batch: bool | None = None
    """True when the batch of the line is already settled. Read-only."""
    fixed_single_batch_traceable_item_id: int | None = None
    """The batch the line is tied to (`traceable_item_id` of one of the items). Read-only."""
    traceable_adjustment_items: "list[m.SopItemTraceableAdjustmentItem] | None" = None
    """Batch or serial items that can be assigned. Read-only."""
