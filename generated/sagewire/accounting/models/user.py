"""The user who authorised the application."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class User(Row, frozen=True, kw_only=True):
    """The user who authorised the application."""

    created_at: Instant | None = None
    updated_at: Instant | None = None
    displayed_as: str = sent()
    id: str = sent()
    first_name: str | None = None
    last_name: str | None = None
    initials: str | None = None
    """Initials that Sage puts on the user's postings."""
    email: str | None = None
    """Email address with which the user signs in."""
    locale: str | None = None
    """Language and country of the user interface."""
