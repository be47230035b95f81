"""`order_view`, as it is read."""

from acme.odata.models._base import Row


class OrderView(Row, frozen=True, kw_only=True):
    """`order_view`, as it is read."""

    number: str | None = None
