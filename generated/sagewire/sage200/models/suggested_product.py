"""A product suggested for a customer, with the last sale."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class SuggestedProduct(Row, frozen=True, kw_only=True):
    """A product suggested for a customer, with the last sale."""

    id: int = sent()
    """Id of the product, a row of `products`. Read-only."""
    code: str | None = None
    """At most 30 characters. Read-only."""
    description: str | None = None
    """At most 60 characters. Read-only."""
    number_orders_appears: int | None = None
    """Number of orders of the customer with the product. Read-only."""
    last_sales_date: Day | None = None
    """Read-only."""
    last_order_number: str | None = None
    """Number of the last order with the product. At most 20 characters. Read-only."""
    source: str | None = None
    """Why the product is suggested (frequent, recent or preferred). At most 10 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity of the last sale. 5 decimal places. Read-only."""
    quantity_unit: str | None = None
    """Name of the unit of `quantity`. At most 20 characters. Read-only."""
    price: Decimal | None = None
    """Unit price of the last sale. 5 decimal places. Read-only."""
    price_unit: str | None = None
    """Name of the unit of `price`. At most 20 characters. Read-only."""
    traceable_type_id: int | None = None
    """Kind of traceability (id of a row of `traceable_types`). Read-only. Sage 200 Professional only."""
