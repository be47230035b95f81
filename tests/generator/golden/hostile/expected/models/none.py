"""`none`, as it is read."""

from acme.hostile.models._base import Row


class None_(Row, frozen=True, kw_only=True):
    """`none`, as it is read."""

    c: str | None = None
