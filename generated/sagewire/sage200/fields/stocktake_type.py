"""The fields of a `StocktakeType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class StocktakeTypeFields:
    """The fields of a `StocktakeType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
