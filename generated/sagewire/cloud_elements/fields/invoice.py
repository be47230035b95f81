"""The fields of a `Invoice` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number


class InvoiceFields:
    """The fields of a `Invoice` that a filter or an order may name."""

    id: Number
    customer_id: Number
    urn: Number
    date_time_updated: InstantField
    date_time_created: InstantField
