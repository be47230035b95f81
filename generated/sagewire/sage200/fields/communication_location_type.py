"""The fields of a `CommunicationLocationType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CommunicationLocationTypeFields:
    """The fields of a `CommunicationLocationType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text
