"""Address and contact details of the factor; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class FactorHouseMainAddress(Row, frozen=True, kw_only=True):
    """Address and contact details of the factor; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    contact: str | None = None
    """At most 60 characters."""
    country: str | None = None
    """At most 60 characters."""
    telephone: str | None = None
    """At most 200 characters."""
    mobile: str | None = None
    """At most 200 characters."""
    fax: str | None = None
    """At most 200 characters."""
    email: str | None = None
    """At most 200 characters."""
    website: str | None = None
    """At most 200 characters."""
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
    """At most 60 characters."""
    postcode: str | None = None
    """At most 10 characters."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
