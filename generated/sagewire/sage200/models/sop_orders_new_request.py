"""The customer for whom a new order is previewed."""

from sagewire.sage200.models._base import Row


class SopOrdersNewRequest(Row, frozen=True, kw_only=True):
    """The customer for whom a new order is previewed.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required. Customer the order is for (id of a row of `customers`)."""
