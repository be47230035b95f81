"""The fields of a `PopOrderLineDirectDeliveryAddress` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class PopOrderLineDirectDeliveryAddressFields:
    """The fields of a `PopOrderLineDirectDeliveryAddress` that a filter or an order may name."""

    id: Number
    action_type: Number
    delivery_address_type: Text
    customer_delivery_address_id: Number
    source_id: Number
    postal_name: Text
    contact: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    email: Text
    fax: Text
    tax_number: Text
    telephone: Text
    date_time_created: InstantField
    date_time_updated: InstantField
