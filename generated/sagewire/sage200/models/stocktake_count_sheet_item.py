"""A line of a stocktake count sheet: one product in one bin."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class StocktakeCountSheetItem(Row, frozen=True, kw_only=True):
    """A line of a stocktake count sheet: one product in one bin."""

    id: int = sent()
    stocktake_id: int | None = None
    """Stocktake the line belongs to (id of a row of `stocktakes`). Read-only."""
    bin_item_id: int | None = None
    """Bin (id of a row of `bin_holdings`). Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    item_code: str | None = None
    """At most 30 characters. Read-only."""
    item_name: str | None = None
    """At most 60 characters. Read-only."""
    stock_unit_name: str | None = None
    """Unit in which stock is kept and counted. At most 20 characters. Read-only."""
    include_nos_on_count_sheets: bool | None = None
    """True if batch or serial numbers are shown on stocktake count sheets. Read-only."""
    traceable_type: str | None = None
    """One of the values of `traceable_types`. Read-only."""
    costing_method_type: str | None = None
    """One of the values of `costing_method_types`. Read-only."""
    standard_cost: Decimal | None = None
    """Standard cost of one stock unit, in base currency; used by the standard costing method. 5 decimal places.
    Read-only.
    """
    average_buying_price: Decimal | None = None
    """Average cost of one stock unit, in base currency. 5 decimal places. Read-only."""
    recorded_quantity_in_stock: Decimal | None = None
    """Quantity on hand according to Sage. 5 decimal places. Read-only."""
    has_negative_quantity_in_stock: bool | None = None
    """True if the recorded quantity is below zero. Read-only."""
    quantity_on_pop_order: Decimal | None = None
    """Quantity on purchase orders and not yet received. 5 decimal places. Read-only."""
    quantity_allocated: Decimal | None = None
    """Total quantity allocated, from all areas. 5 decimal places. Read-only."""
    actual_quantity_entered: bool | None = None
    """True once a count has been entered; tells a count of zero from no count."""
    actual_quantity_in_stock: Decimal | None = None
    """Quantity counted. 5 decimal places."""
    discrepancy_status: str | None = None
    """One of the values of `discrepancy_status_types`. Read-only."""
    discrepancy_narrative: str | None = None
    """Explanation of the difference between count and record. At most 6000 characters."""
    allows_negative_stock: bool | None = None
    """True if the recorded stock of the product may go below zero. Read-only."""
    stocktake_trace_count_sheet_items: "list[m.StocktakeCountSheetItemStocktakeTraceCountSheetItem] | None" = None
    """Batch or serial numbers on the line. Read-only. Only there when named in `expand`."""
