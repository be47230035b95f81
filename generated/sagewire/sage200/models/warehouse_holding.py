"""What a warehouse holds of a product: stocking levels, quantities and bins."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class WarehouseHolding(Row, frozen=True, kw_only=True):
    """What a warehouse holds of a product: stocking levels, quantities and bins.

    Published as required: `product_id`, `warehouse_id`.
    """

    id: int = sent()
    warehouse_id: int | None = None
    """Warehouse that holds the product; required (id of a row of `warehouses`)."""
    product_id: int | None = None
    """Product held; required (id of a row of `products`)."""
    is_default_manufacturing_warehouse: bool = sent()
    """True if this is the warehouse used by default when the product is manufactured."""
    reorder_level: Decimal = sent()
    """Stock level at which the product should be reordered. 5 decimal places."""
    minimum_level: Decimal = sent()
    """Lowest stock level wanted. 5 decimal places."""
    maximum_level: Decimal = sent()
    """Highest stock level wanted. 5 decimal places."""
    quantity_reserved: Decimal = sent()
    """Quantity reserved, in stock units. 5 decimal places. Read-only."""
    confirmed_qty_in_stock: Decimal = sent()
    """Quantity on hand whose buying price is confirmed. 5 decimal places. Read-only."""
    unconfirmed_qty_in_stock: Decimal = sent()
    """Quantity on hand whose buying price is not yet confirmed, as when the supplier's invoice is still to come. 5
    decimal places. Read-only.
    """
    quantity_in_stock: Decimal = sent()
    """Quantity on hand, confirmed and unconfirmed, in stock units. 5 decimal places. Read-only."""
    quantity_in_stock_less_reserved: Decimal = sent()
    """Quantity on hand less the quantity reserved. 5 decimal places. Read-only."""
    quantity_on_order: Decimal = sent()
    """Quantity on purchase orders and not yet received. 5 decimal places. Read-only."""
    quantity_allocated_stock: Decimal = sent()
    """Quantity allocated within stock control. 5 decimal places. Read-only."""
    quantity_allocated_sop: Decimal = sent()
    """Quantity allocated to sales orders. 5 decimal places. Read-only."""
    quantity_allocated_bom: Decimal = sent()
    """Quantity allocated to bills of materials. 5 decimal places. Read-only."""
    quantity_allocated: Decimal = sent()
    """Total quantity allocated, from all areas. 5 decimal places. Read-only."""
    free_stock_available: Decimal = sent()
    """Quantity on hand less the quantity allocated. 5 decimal places. Read-only."""
    free_stock_available_less_reserved: Decimal = sent()
    """Quantity on hand less the quantities allocated and reserved. 5 decimal places. Read-only."""
    warehouse_name: str = sent()
    """At most 20 characters. Read-only."""
    product: "m.Product | None" = None
    """Product; absent unless expanded. Read-only. Only there when named in `expand`."""
    warehouse: "m.Warehouse | None" = None
    """Warehouse; absent unless expanded. Read-only. Only there when named in `expand`."""
    bin_holdings: "list[m.BinHolding] | None" = None
    """Bins of the holding; absent unless expanded. Only there when named in `expand`."""
    status: "m.WarehouseHoldingStatus | None" = None
    """State of the holding; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
