"""Main address of the supplier; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SupplierMainAddress(Row, frozen=True, kw_only=True):
    """Main address of the supplier; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
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
    """Read-only country name; set it through `address_country_code_id`. At most 60 characters. Read-only."""
    contact_name: str | None = None
    """Read-only name of the default contact. At most 235 characters. Read-only."""
    address_country_code_id: int | None = None
    """Country of the address (id of a row of `country_codes`)."""
    address_country_code: "m.CountryCode | None" = None
    """Country of the address (row of `country_codes`). Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
