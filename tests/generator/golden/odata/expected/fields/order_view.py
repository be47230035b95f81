"""The fields of a `OrderView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Text


class OrderViewFields:
    """The fields of a `OrderView` that a filter or an order may name."""

    number: Text
