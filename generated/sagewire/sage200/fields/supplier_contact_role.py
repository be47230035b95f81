"""The fields of a `SupplierContactRole` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number


class SupplierContactRoleFields:
    """The fields of a `SupplierContactRole` that a filter or an order may name."""

    id: Number
    supplier_contact_id: Number
    trader_contact_role_id: Number
    is_preferred_contact_for_role: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
