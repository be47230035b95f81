"""The fields of a `ProductGroupBomSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number
from sagewire.sage200 import fields as f

ProductGroupBomSettingsExpand: TypeAlias = Literal["cost_heading"]
"""The children that may be named in `expand`."""


class ProductGroupBomSettingsFields:
    """The fields of a `ProductGroupBomSettings` that a filter or an order may name."""

    id: Number
    cost_heading_id: Number
    cost_heading: f.BomCostHeadingFields
    date_time_created: InstantField
