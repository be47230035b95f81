"""The bins and the batch or serial items from which a line can be despatched."""

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopConfirmDespatchTraceableAdjustment(Row, frozen=True, kw_only=True):
    """The bins and the batch or serial items from which a line can be despatched.

    Sage 200 Professional only.
    """

    id: int = sent()
    """Id of the order line (a row of `sop_order_lines`). Read-only."""
    bin_items: "list[m.SopDespatchTraceableBinItem] | None" = None
    """Bins that hold stock for the line. Read-only."""
    traceable_adjustment_items: "list[m.SopItemTraceableAdjustmentItem] | None" = None
    """Batch or serial items that can be despatched for the line. Read-only."""
