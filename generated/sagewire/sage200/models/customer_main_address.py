"""`$expand` child: postal address of the account."""

from sagewire.runtime.model import Instant
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerMainAddress(Row, frozen=True, kw_only=True):
    """`$expand` child: postal address of the account."""

    id: int | None = None
    """Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
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
    country: str | None = None
    """Country name; follows from `address_country_code_id`. At most 60 characters. Read-only."""
    contact_name: str | None = None
    """Name of the contact for this address. At most 235 characters. Read-only."""
    address_country_code_id: int | None = None
    """Country of the address (id of a row of `country_codes`)."""
    address_country_code: "m.CountryCode | None" = None
    """`$expand` child: the row behind `address_country_code_id`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
