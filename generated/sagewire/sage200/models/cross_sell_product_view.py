"""A cross-sell link in flat form with codes and names."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class CrossSellProductView(Row, frozen=True, kw_only=True):
    """A cross-sell link in flat form with codes and names."""

    id: int = sent()
    """Read-only."""
    product_id: int | None = None
    """Product that prompts the suggestion (id of a row of `products`). Read-only."""
    product_code: str | None = None
    """At most 30 characters. Read-only."""
    product_name: str | None = None
    """At most 60 characters. Read-only."""
    product_group_id: int | None = None
    """Product group of the first product (id of a row of `product_groups`). Read-only."""
    cross_sell_product_id: int | None = None
    """Product suggested (id of a row of `products`). Read-only."""
    cross_sell_product_code: str | None = None
    """At most 30 characters. Read-only."""
    cross_sell_product_name: str | None = None
    """At most 60 characters. Read-only."""
    cross_sell_product_group_id: int | None = None
    """Product group of the product suggested (id of a row of `product_groups`). Read-only."""
    cross_sell_product_status_type_id: int | None = None
    """Id of a value of `product_status_types`. Read-only."""
    cross_sell_product_traceable_type_id: int | None = None
    """Id of a value of `traceable_types`. Read-only."""
