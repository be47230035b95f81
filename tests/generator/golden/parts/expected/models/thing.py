"""A thing."""

from acme.parts.models._base import Row


class Thing(Row, frozen=True, kw_only=True):
    """A thing."""

    id: int | None = None
    name: str | None = None
