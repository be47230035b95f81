"""Flags on the use made of the product, which limit changes and deletion; absent unless expanded."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class ProductStatus(Row, frozen=True, kw_only=True):
    """Flags on the use made of the product, which limit changes and deletion; absent unless expanded."""

    id: int | None = None
    """Read-only."""
    has_negative_stock_quantities: bool | None = None
    """True if a holding of the product is below zero. Read-only."""
    has_movement_balances: bool | None = None
    """True if movements with a remaining balance exist. Read-only."""
    has_active_pop_orders: bool | None = None
    """True if live purchase orders contain the product. Read-only."""
    has_sop_or_pop_documents: bool | None = None
    """True if any sales or purchase order document contains the product. Read-only."""
    has_active_sop_or_pop_documents: bool | None = None
    """True if a live sales or purchase order document contains the product. Read-only."""
    has_traceable_items: bool | None = None
    """True if batch or serial items exist. Read-only."""
    has_unassigned_traceable_items: bool | None = None
    """True if stock exists to which no batch or serial number is assigned yet. Read-only."""
    has_traceable_sop_allocations: bool | None = None
    """True if batch or serial items are allocated to sales orders. Read-only."""
    is_in_use_by_bom: bool | None = None
    """True if a bill of materials uses the product. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
