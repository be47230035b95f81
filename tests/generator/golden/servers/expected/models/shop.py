"""A shop."""

from acme.servers.models._base import Row


class Shop(Row, frozen=True, kw_only=True):
    """A shop."""

    id: str | None = None
    name: str | None = None
