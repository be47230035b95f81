"""The fields of a `Department` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number, Text
from sagewire.sage200 import fields as f

DepartmentExpand: TypeAlias = Literal["status"]
"""The children that may be named in `expand`."""


class DepartmentFields:
    """The fields of a `Department` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    contact_name: Text
    contact_details: Text
    contact_email_address: Text
    status: f.DepartmentStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField
