"""The fields of a `LookupProductGroup` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LookupProductGroupFields:
    """The fields of a `LookupProductGroup` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    product_type_id: Number
