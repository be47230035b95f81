"""The fields of a `DocumentType` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

DocumentTypeExpand: TypeAlias = Literal["trader_contact_role"]
"""The children that may be named in `expand`."""


class DocumentTypeFields:
    """The fields of a `DocumentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
    is_mandatory: Flag
    trader_contact_role_id: Number
    used_in_module: Text
    trader_contact_role: f.TraderContactRoleFields
    date_time_created: InstantField
    date_time_updated: InstantField
