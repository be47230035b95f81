"""`order_line`, as it is read."""

from decimal import Decimal

from acme.odata.models._base import Row


class OrderLine(Row, frozen=True, kw_only=True):
    """`order_line`, as it is read."""

    qty: Decimal | None = None
