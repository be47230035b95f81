"""The fields of a `TraderContactRole` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class TraderContactRoleFields:
    """The fields of a `TraderContactRole` that a filter or an order may name."""

    id: Number
    role: Text
    is_default_role: Flag
    is_mandatory: Flag
    use_for_customer_accounts: Flag
    use_for_supplier_accounts: Flag
    use_with_documents: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
