"""A bin of a traceable product, with available and chosen quantity."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopDespatchTraceableBinItem(Row, frozen=True, kw_only=True):
    """A bin of a traceable product, with available and chosen quantity."""

    id: int = sent()
    """Read-only."""
    available_quantity: Decimal | None = None
    """Quantity that can be taken from the bin. 5 decimal places. Read-only."""
    quantity: Decimal | None = None
    """Quantity chosen from the bin. 5 decimal places. Read-only."""
