"""The fields of a `DocumentLayout` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class DocumentLayoutFields:
    """The fields of a `DocumentLayout` that a filter or an order may name."""

    id: Number
    sys_document_type_id: Number
    name: Text
    layout: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
