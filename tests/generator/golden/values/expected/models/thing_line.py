"""A line."""

from decimal import Decimal

from acme.values.models._base import Row


class ThingLine(Row, frozen=True, kw_only=True):
    """A line."""

    qty: Decimal | None = None
