"""The fields of a `SopQuoteCashAccountInvoiceAddress` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SopQuoteCashAccountInvoiceAddressFields:
    """The fields of a `SopQuoteCashAccountInvoiceAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField
