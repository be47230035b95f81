"""The bins from which a line can be despatched."""

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopConfirmDespatchBinItemsAdjustment(Row, frozen=True, kw_only=True):
    """The bins from which a line can be despatched."""

    id: int = sent()
    """Id of the order line (a row of `sop_order_lines`). Read-only."""
    bin_items: "list[m.SopDespatchBinItem] | None" = None
    """Bins that hold stock for the line."""
