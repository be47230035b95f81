"""The fields of a `Customer` that a filter or an order may name."""

from __future__ import annotations

from acme.odata import fields as f
from sagewire.runtime.filters.where import Text


class CustomerFields:
    """The fields of a `Customer` that a filter or an order may name."""

    number: Text
    last_order: f.OrderFields
