"""The fields of a `LookupSupplier` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LookupSupplierFields:
    """The fields of a `LookupSupplier` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    account_status_type_id: Number
    post_code: Text
