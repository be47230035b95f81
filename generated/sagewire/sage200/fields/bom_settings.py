"""The fields of a `BomSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number
from sagewire.sage200 import fields as f

BomSettingsExpand: TypeAlias = Literal["cost_heading"]
"""The children that may be named in `expand`."""


class BomSettingsFields:
    """The fields of a `BomSettings` that a filter or an order may name."""

    id: Number
    order_min_quantity: Number
    built_bought_default_make: Flag
    scrap_percent: Number
    bulk_issue: Flag
    cost_heading_id: Number
    cost_heading: f.BomCostHeadingFields
    date_time_created: InstantField
