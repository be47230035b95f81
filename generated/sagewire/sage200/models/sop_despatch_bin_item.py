"""A bin, the quantity available in it and the quantity to despatch from it."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopDespatchBinItem(Row, frozen=True, kw_only=True):
    """A bin, the quantity available in it and the quantity to despatch from it.

    Published as required: `id`.
    """

    id: int = sent()
    """Required. Id of the bin, as returned by `sop_confirm_despatch_bin_items`."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    available_quantity: Decimal | None = None
    """Quantity that can be taken from the bin. 5 decimal places. Read-only."""
    quantity: Decimal | None = None
    """Quantity to take from the bin. 5 decimal places."""
