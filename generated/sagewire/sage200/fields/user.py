"""The fields of a `User` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class UserFields:
    """The fields of a `User` that a filter or an order may name."""

    id: Number
    name: Text
