"""`customer2`, as it is read."""

from acme.hostile.models._base import Row


class Customer2(Row, frozen=True, kw_only=True):
    """`customer2`, as it is read."""

    a: str | None = None
