"""The fields of a `ProductStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number


class ProductStatusFields:
    """The fields of a `ProductStatus` that a filter or an order may name."""

    id: Number
    has_negative_stock_quantities: Flag
    has_movement_balances: Flag
    has_active_pop_orders: Flag
    has_sop_or_pop_documents: Flag
    has_active_sop_or_pop_documents: Flag
    has_traceable_items: Flag
    has_unassigned_traceable_items: Flag
    has_traceable_sop_allocations: Flag
    is_in_use_by_bom: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
