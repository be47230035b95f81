"""An amount of a currency."""

from decimal import Decimal

from acme.values.models._base import Row


class Money(Row, frozen=True, kw_only=True):
    """An amount of a currency."""

    amount: Decimal | None = None
    """2 decimal places."""
    currency: str | None = None
