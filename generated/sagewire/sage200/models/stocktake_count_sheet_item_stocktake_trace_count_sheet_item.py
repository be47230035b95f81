"""Batch or serial numbers on the line."""

from sagewire.sage200.models._base import Row


class StocktakeCountSheetItemStocktakeTraceCountSheetItem(Row, frozen=True, kw_only=True):
    """Batch or serial numbers on the line."""

    id: int | None = None
    """Read-only."""
    stocktake_count_sheet_item_id: int | None = None
    """Id of the count sheet line the number belongs to. Read-only."""
    identification_no: str | None = None
    """Batch or serial number. At most 30 characters. Read-only."""
