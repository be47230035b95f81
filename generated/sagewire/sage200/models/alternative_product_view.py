"""An alternative-product link in flat form with codes and names."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class AlternativeProductView(Row, frozen=True, kw_only=True):
    """An alternative-product link in flat form with codes and names."""

    id: int = sent()
    """Read-only."""
    product_id: int | None = None
    """Product to be replaced (id of a row of `products`). Read-only."""
    product_code: str | None = None
    """At most 30 characters. Read-only."""
    product_name: str | None = None
    """At most 60 characters. Read-only."""
    product_group_id: int | None = None
    """Product group of the product to be replaced (id of a row of `product_groups`). Read-only."""
    alternative_product_id: int | None = None
    """Product that can be supplied instead (id of a row of `products`). Read-only."""
    alternative_product_code: str | None = None
    """At most 30 characters. Read-only."""
    alternative_product_name: str | None = None
    """At most 60 characters. Read-only."""
    alternative_product_group_id: int | None = None
    """Product group of the alternative (id of a row of `product_groups`). Read-only."""
    alternative_product_status_type_id: int | None = None
    """Id of a value of `product_status_types`. Read-only."""
    alternative_product_traceable_type_id: int | None = None
    """Id of a value of `traceable_types`. Read-only."""
    is_preferred: bool | None = None
    """True if this is the preferred alternative. Read-only."""
