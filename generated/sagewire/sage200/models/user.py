"""A Sage 200 user, by id and name."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class User(Row, frozen=True, kw_only=True):
    """A Sage 200 user, by id and name."""

    id: int = sent()
    """Number of the user in Sage 200. Read-only."""
    name: str | None = None
    """Name of the user as Sage shows it. At most 250 characters. Read-only."""
