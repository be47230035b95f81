"""A line."""

from decimal import Decimal

from acme.ledger.models._base import Row


class Line(Row, frozen=True, kw_only=True):
    """A line."""

    debit: Decimal | None = None
    credit: Decimal | None = None
