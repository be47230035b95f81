"""The customer for whom a new quote is previewed."""

from sagewire.sage200.models._base import Row


class SopQuotesNewRequest(Row, frozen=True, kw_only=True):
    """The customer for whom a new quote is previewed.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required. Customer the quote is for (id of a row of `customers`)."""
