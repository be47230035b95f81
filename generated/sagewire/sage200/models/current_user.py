"""The Sage 200 user on whose behalf the request is made."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CurrentUser(Row, frozen=True, kw_only=True):
    """The Sage 200 user on whose behalf the request is made."""

    id: int = sent()
    """Number of the user in Sage 200. Read-only."""
    logon_name: str | None = None
    """Account name the user signs in with. At most 256 characters. Read-only."""
    friendly_name: str | None = None
    """Name of the user as Sage shows it. At most 250 characters."""
    email_address: str | None = None
    """At most 50 characters."""
    is_web_user: bool | None = None
    """True if the user is set up for web access. Read-only."""
    last_logon_date_time: Instant | None = None
    """When the user last signed in to Sage 200 (UTC)."""
