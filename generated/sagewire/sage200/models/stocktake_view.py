"""A stocktake in flat form."""

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class StocktakeView(Row, frozen=True, kw_only=True):
    """A stocktake in flat form."""

    id: int = sent()
    stocktake_name: str | None = None
    """At most 60 characters."""
    warehouse_id: int | None = None
    """Warehouse (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """At most 20 characters."""
    stocktake_date: Day | None = None
    stocktake_type_id: int | None = None
    """Id of a value of `stocktake_types`."""
    stocktake_status_id: int | None = None
    """Id of a value of `stocktake_status_types`."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
