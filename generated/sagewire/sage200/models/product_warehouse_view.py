"""A warehouse of a product with its free stock, in flat form."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class ProductWarehouseView(Row, frozen=True, kw_only=True):
    """A warehouse of a product with its free stock, in flat form."""

    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`)."""
    warehouse_holding_id: int | None = None
    """Holding of the product in the warehouse (id of a row of `warehouse_holdings`)."""
    warehouse_id: int | None = None
    """Warehouse (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """At most 20 characters."""
    use_for_sales_trading: bool | None = None
    """True if sales orders can be met from this warehouse."""
    free_stock_quantity: Decimal | None = None
    """Stock on hand that is not allocated, in stock units. 5 decimal places."""
