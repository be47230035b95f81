"""Price book settings of the company: which kinds of discount and price band are in use."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PriceBookSettings(Row, frozen=True, kw_only=True):
    """Price book settings of the company: which kinds of discount and price band are in use."""

    id: int = sent()
    """Read-only."""
    use_limited_price_bands: bool | None = None
    """True if customers are limited to the price bands linked to them."""
    use_customer_discount_groups: bool | None = None
    """True if discounts by customer discount group are in use."""
    use_stock_item_discounts: bool | None = None
    """True if discounts by product are in use."""
    use_product_group_discounts: bool | None = None
    """True if discounts by product group are in use."""
    use_quantity_based_discounts: bool | None = None
    """True if discounts by quantity break are in use."""
    use_order_value_discounts: bool | None = None
    """True if discounts on the value of an order are in use."""
    date_time_created: Instant | None = None
    """When the row was created (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Read-only."""
