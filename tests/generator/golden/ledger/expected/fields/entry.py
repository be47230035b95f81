"""The fields of a `Entry` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class EntryFields:
    """The fields of a `Entry` that a filter or an order may name."""

    id: Number
    number: Text
    state: Number
    holder: Text
