"""An address of a customer."""

from acme.parents.models._base import Row


class CustomerEmail(Row, frozen=True, kw_only=True):
    """An address of a customer."""

    id: int | None = None
    """Read-only."""
    customer_id: int | None = None
    """Read-only."""
    email: str | None = None
    """At most 200 characters."""
