"""A payment card entry held for a customer: description and last use only, no card data."""

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class CustomerCard(Row, frozen=True, kw_only=True):
    """A payment card entry held for a customer: description and last use only, no card data.

    Published as required: `customer_id`, `description`.
    """

    id: int = sent()
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    description: str | None = None
    """Text by which the card is recognised. At most 50 characters."""
    last_used_date: Day | None = None
    """Read-only."""
