"""The fields of a `CustomerContact` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CustomerContactExpand: TypeAlias = Literal[
    "salutation", "emails", "telephones", "mobiles", "faxes", "websites", "roles"
]
"""The children that may be named in `expand`."""


class CustomerContactFields:
    """The fields of a `CustomerContact` that a filter or an order may name."""

    id: Number
    customer_id: Number
    salutation_id: Number
    name: Text
    first_name: Text
    middle_name: Text
    last_name: Text
    default_telephone: Text
    default_email: Text
    is_default: Flag
    salutation: f.SalutationFields
    date_time_created: InstantField
    date_time_updated: InstantField
