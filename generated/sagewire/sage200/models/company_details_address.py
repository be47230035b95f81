"""Address of the company; needs `$expand` on reads."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class CompanyDetailsAddress(Row, frozen=True, kw_only=True):
    """Address of the company; needs `$expand` on reads."""

    id: int | None = None
    """Read-only."""
    address_1: str | None = None
    """At most 60 characters."""
    address_2: str | None = None
    """At most 60 characters."""
    address_3: str | None = None
    """At most 60 characters."""
    address_4: str | None = None
    """At most 60 characters."""
    city: str | None = None
    """At most 60 characters."""
    county: str | None = None
    """County; with `city` part of a segmented address (see `use_segmented_address` in `system_settings`). At most 60
    characters.
    """
    postcode: str | None = None
    """At most 10 characters."""
    country: str | None = None
    """At most 60 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
