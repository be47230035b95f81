"""A bin of a product in one warehouse, in flat form."""

from sagewire.sage200.models._base import Row


class ProductWarehouseBinView(Row, frozen=True, kw_only=True):
    """A bin of a product in one warehouse, in flat form."""

    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`)."""
    warehouse_id: int | None = None
    """Warehouse (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """At most 20 characters."""
    bin_holding_id: int | None = None
    """Bin (id of a row of `bin_holdings`)."""
    bin_holding_name: str | None = None
    """At most 20 characters."""
