"""The fields of a `Order` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from acme.odata import fields as f
from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text

OrderExpand: TypeAlias = Literal["customer", "lines"]
"""The children that may be named in `expand`."""


class OrderFields:
    """The fields of a `Order` that a filter or an order may name."""

    id: Number
    number: Text
    customer_no: Text
    day: DayField
    changed: InstantField
    total: Number
    paid: Flag
    customer: f.CustomerFields
