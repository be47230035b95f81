"""A stocktake of one warehouse, with chosen items and count sheet."""

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Stocktake(Row, frozen=True, kw_only=True):
    """A stocktake of one warehouse, with chosen items and count sheet.

    Published as required: `warehouse_id`.
    """

    id: int = sent()
    """Read-only."""
    stocktake_name: str | None = None
    """At most 60 characters."""
    warehouse_id: int | None = None
    """Warehouse to be counted; required (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    stocktake_date: Day | None = None
    stocktake_type: str | None = None
    """One of the values of `stocktake_types`."""
    stocktake_status: str | None = None
    """One of the values of `stocktake_status_types`. Read-only."""
    exclude_inactive_stock: bool | None = None
    """True to leave out inactive products."""
    show_expected_quantities: bool | None = None
    """True to show recorded quantities on the count sheets."""
    stock_variance_nominal_code_id: int | None = None
    """Nominal account for the differences found (id of a row of `nominal_codes`)."""
    stock_variance_nominal_code: "m.NominalCode | None" = None
    """Nominal account for the differences found; absent unless expanded. Read-only. Only there when named in `expand`."""
    nominal_narrative: str | None = None
    """Text for the nominal posting of the differences. At most 6000 characters."""
    can_modify_stocktake_type: bool | None = None
    """True while the stocktake type can still be changed. Read-only."""
    stocktake_items: "list[m.StocktakeItem] | None" = None
    """Items open to choice, with those chosen marked. Only there when named in `expand`."""
    failed_stocktake_items: "list[m.StocktakeFailedStocktakeItem] | None" = None
    """Items that could not be added to the stocktake. Read-only. Only there when named in `expand`."""
    stocktake_count_sheet_items: "list[m.StocktakeCountSheetItem] | None" = None
    """Lines of the count sheet; absent unless expanded. Only there when named in `expand`."""
