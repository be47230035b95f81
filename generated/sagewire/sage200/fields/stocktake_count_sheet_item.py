"""The fields of a `StocktakeCountSheetItem` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

StocktakeCountSheetItemExpand: TypeAlias = Literal["stocktake_trace_count_sheet_items"]
"""The children that may be named in `expand`."""


class StocktakeCountSheetItemFields:
    """The fields of a `StocktakeCountSheetItem` that a filter or an order may name."""
