"""A Sage product that a business subscribes to."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant


class Subscription(Row, frozen=True, kw_only=True):
    """A Sage product that a business subscribes to."""

    created_at: Instant | None = None
    updated_at: Instant | None = None
    displayed_as: str | None = None
    id: str | None = None
    active: bool | None = None
    """True if the subscription runs; without one the business cannot be used."""
    status: str | None = None
    """State of the subscription."""
