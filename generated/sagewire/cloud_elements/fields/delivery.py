"""The fields of a `Delivery` that a filter or an order may name."""

from __future__ import annotations

from sagewire.cloud_elements import fields as f
from sagewire.runtime.filters.where import InstantField, Text


class DeliveryFields:
    """The fields of a `Delivery` that a filter or an order may name."""

    id: Text
    channel: Text
    status: Text
    config: f.DeliveryConfigFields
    created_date: InstantField
