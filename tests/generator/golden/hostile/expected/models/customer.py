"""`customer`, as it is read."""

from acme.hostile.models._base import Row


class Customer(Row, frozen=True, kw_only=True):
    """`customer`, as it is read."""

    b: str | None = None
