"""A bureau from which credit reports are obtained."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CreditBureau(Row, frozen=True, kw_only=True):
    """A bureau from which credit reports are obtained.

    Published as required: `name`.
    """

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 50 characters."""
    website: str | None = None
    """At most 255 characters."""
    checking_url: str | None = None
    """Web address at which the bureau's credit checks are made. At most 255 characters."""
    is_default: bool | None = None
    """True for the row offered first."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
