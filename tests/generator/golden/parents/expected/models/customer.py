"""A customer."""

from acme.parents.models._base import Row
from sagewire.runtime.model import sent


class Customer(Row, frozen=True, kw_only=True):
    """A customer."""

    id: int = sent()
    """Read-only."""
    name: str = sent()
    """At most 60 characters."""
