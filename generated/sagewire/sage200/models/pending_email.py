"""An e-mail waiting in the queue."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PendingEmail(Row, frozen=True, kw_only=True):
    """An e-mail waiting in the queue.

    Published as required: `email_address`, `email_type`, `user_number`.
    """

    id: int = sent()
    """Read-only."""
    email_type: str | None = None
    """Kind of e-mail; required, and no collection in the API lists the values. At most 32 characters."""
    email_address: str | None = None
    """Address to send to; required. At most 255 characters."""
    email_subject: str | None = None
    """At most 255 characters."""
    email_body: str | None = None
    """Text of the e-mail, up to 8000 characters. At most 8000 characters."""
    user_number: int | None = None
    """Number of the Sage user the e-mail belongs to (id of a row of `users`); required."""
    user_name: str | None = None
    """Name of that user. At most 256 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
