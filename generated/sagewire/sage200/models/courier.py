"""A courier with its web site and tracking link."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class Courier(Row, frozen=True, kw_only=True):
    """A courier with its web site and tracking link.

    Published as required: `name`.
    """

    id: int = sent()
    name: str | None = None
    """Name of the courier; required. At most 60 characters."""
    website: str | None = None
    """At most 2083 characters."""
    tracking_url: str | None = None
    """Web address at which parcels of this courier are tracked. At most 2083 characters."""
    is_default: bool | None = None
    """True for the courier offered first."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
