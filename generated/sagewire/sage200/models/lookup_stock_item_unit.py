"""A unit of a product in short form."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupStockItemUnit(Row, frozen=True, kw_only=True):
    """A unit of a product in short form."""

    id: int = sent()
    """Id of the unit as a unit of the product, distinct from `unit_id`."""
    name: str | None = None
    """At most 20 characters."""
    stock_item_id: int | None = None
    """Product (id of a row of `products`)."""
    unit_id: int | None = None
    """Unit of measure (id of a row of `units`)."""
