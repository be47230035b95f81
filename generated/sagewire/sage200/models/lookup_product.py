"""A product in short form."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupProduct(Row, frozen=True, kw_only=True):
    """A product in short form."""

    id: int = sent()
    code: str | None = None
    """At most 30 characters."""
    name: str | None = None
    """At most 60 characters."""
    free_stock_quantity: Decimal | None = None
    """Stock on hand that is not allocated, in stock units. 5 decimal places."""
    record_nos_on_goods_received: bool | None = None
    """True if batch or serial numbers are recorded when the goods are received."""
    product_status_id: int | None = None
    """Id of a value of `product_status_types`."""
    bom_item_type_id: int | None = None
    """Id of a value of `bom_item_types`."""
    traceable_type_id: int | None = None
    """Id of a value of `traceable_types`."""
    this_is_the_sop_product_group: bool | None = None
    """True if the product group is the one reserved for sales order processing."""
    product_type_id: int | None = None
    """Id of a value of `product_types`."""
    allow_sales_order: bool | None = None
    """True if the product may be entered on sales orders."""
