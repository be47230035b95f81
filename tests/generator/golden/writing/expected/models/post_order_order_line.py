"""A line."""

from decimal import Decimal

from acme.writing.models._base import Row


class PostOrderOrderLine(Row, frozen=True, kw_only=True):
    """A line."""

    quantity: Decimal | None = None
