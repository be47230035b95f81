"""The fields of a `CommunicationStyleType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CommunicationStyleTypeFields:
    """The fields of a `CommunicationStyleType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text
