"""The fields of a `CustomerEmail` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CustomerEmailExpand: TypeAlias = Literal["customer_contact"]
"""The children that may be named in `expand`."""


class CustomerEmailFields:
    """The fields of a `CustomerEmail` that a filter or an order may name."""

    id: Number
    email: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: f.CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField
