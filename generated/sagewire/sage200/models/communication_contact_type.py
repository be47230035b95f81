"""One value of the communication contact enumeration."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class CommunicationContactType(Row, frozen=True, kw_only=True):
    """One value of the communication contact enumeration.

    Inferred, not stated by the maker.
    """

    id: int = sent()
    """Number of the value. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes."""
    description: str = sent()
    """Text of the value for people, as Sage 200 shows it."""
