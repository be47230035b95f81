"""`model`, as it is read."""

from acme.hostile.models._base import Row


class Model(Row, frozen=True, kw_only=True):
    """`model`, as it is read."""

    d: str | None = None
