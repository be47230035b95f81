"""The fields of a `CommunicationOutcomeType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class CommunicationOutcomeTypeFields:
    """The fields of a `CommunicationOutcomeType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text
