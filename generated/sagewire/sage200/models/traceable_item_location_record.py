"""A bin that holds a batch or serial item."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class TraceableItemLocationRecord(Row, frozen=True, kw_only=True):
    """A bin that holds a batch or serial item.

    Sage 200 Professional only.
    """

    traceable_bin_item_id: int | None = None
    """id of the batch or serial item within a bin, as in `/traceable_bin_items/{traceableBinItemId}/...`. Read-only."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    bin_item_id: int | None = None
    """Bin (id of a row of `bin_holdings`). Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    free_stock_available: Decimal | None = None
    """Quantity of the item in the bin that is not allocated. 5 decimal places. Read-only."""
    bin_quantity_in_stock: Decimal | None = None
    """Quantity of the item in the bin. 5 decimal places. Read-only."""
