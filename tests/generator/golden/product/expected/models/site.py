"""A site."""

from decimal import Decimal

from acme.product.models._base import Row


class Site(Row, frozen=True, kw_only=True):
    """A site."""

    site_id: str | None = None
    amount: Decimal | None = None
    """2 decimal places."""
    note: str | None = None
