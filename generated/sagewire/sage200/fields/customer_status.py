"""The fields of a `CustomerStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField


class CustomerStatusFields:
    """The fields of a `CustomerStatus` that a filter or an order may name."""

    is_live: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
