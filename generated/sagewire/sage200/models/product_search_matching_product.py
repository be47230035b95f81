"""A product found by a product search."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ProductSearchMatchingProduct(Row, frozen=True, kw_only=True):
    """A product found by a product search."""

    id: int = sent()
    """Read-only."""
    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`). Read-only."""
    code: str | None = None
    """At most 30 characters. Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    product_status_type: str | None = None
    """One of the values of `product_status_types`. Read-only."""
    product_type: str | None = None
    """One of the values of `product_types`. Read-only."""
    free_stock_quantity: Decimal | None = None
    """Stock on hand that is not allocated, in stock units. 5 decimal places. Read-only."""
