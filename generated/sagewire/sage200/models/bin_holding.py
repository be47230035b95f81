"""What a bin of a warehouse holds of a product."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class BinHolding(Row, frozen=True, kw_only=True):
    """What a bin of a warehouse holds of a product.

    Published as required: `product_id`, `warehouse_holding_id`.
    """

    id: int = sent()
    warehouse_holding_id: int | None = None
    """Holding the bin belongs to; required (id of a row of `warehouse_holdings`)."""
    product_id: int | None = None
    """Product held; required (id of a row of `products`)."""
    name: str = sent()
    """At most 20 characters."""
    allocation_priority: int | None = None
    """Rank of the bin when stock is allocated. Default: `9`."""
    quantity_reserved: Decimal = sent()
    """Quantity reserved, in stock units. 5 decimal places. Read-only."""
    unconfirmed_qty_in_stock: Decimal = sent()
    """Quantity on hand whose buying price is not yet confirmed, as when the supplier's invoice is still to come. 5
    decimal places. Read-only.
    """
    confirmed_qty_in_stock: Decimal = sent()
    """Quantity on hand whose buying price is confirmed. 5 decimal places. Read-only."""
    quantity_allocated_sop: Decimal = sent()
    """Quantity allocated to sales orders. 5 decimal places. Read-only."""
    quantity_allocated_stock: Decimal = sent()
    """Quantity allocated within stock control. 5 decimal places. Read-only."""
    quantity_allocated_bom: Decimal = sent()
    """Quantity allocated to bills of materials. 5 decimal places. Read-only."""
    quantity_in_stock: Decimal = sent()
    """Quantity on hand, confirmed and unconfirmed, in stock units. 5 decimal places. Read-only."""
    quantity_in_stock_less_reserved: Decimal = sent()
    """Quantity on hand less the quantity reserved. 5 decimal places. Read-only."""
    quantity_allocated: Decimal = sent()
    """Total quantity allocated, from all areas. 5 decimal places. Read-only."""
    free_stock_available: Decimal = sent()
    """Quantity on hand less the quantity allocated. 5 decimal places. Read-only."""
    free_stock_available_less_reserved: Decimal = sent()
    """Quantity on hand less the quantities allocated and reserved. 5 decimal places. Read-only."""
    last_stocktake: Day | None = None
    """Date of the last stocktake that counted the bin. Read-only."""
    spare_text_1: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    product: "m.Product | None" = None
    """Product held; absent unless expanded. Read-only. Only there when named in `expand`."""
    warehouse_holding: "m.WarehouseHolding | None" = None
    """Holding of the product in the warehouse; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
