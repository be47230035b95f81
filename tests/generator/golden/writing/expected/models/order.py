"""An order."""

from decimal import Decimal

from acme.writing.models._base import Row


class Order(Row, frozen=True, kw_only=True):
    """An order."""

    id: str | None = None
    total: Decimal | None = None
