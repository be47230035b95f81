"""Where the goods go; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopOrderDeliveryAddress(Row, frozen=True, kw_only=True):
    """Where the goods go; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    postal_name: str | None = None
    """Name the goods are addressed to. At most 60 characters."""
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
    country: str | None = None
    """At most 60 characters."""
    postcode: str | None = None
    """At most 10 characters."""
    contact: str | None = None
    """At most 235 characters."""
    telephone_number: str | None = None
    """At most 30 characters."""
    fax_number: str | None = None
    """At most 30 characters."""
    email_address: str | None = None
    """At most 255 characters."""
    tax_number: str | None = None
    """VAT registration number of the receiver. At most 30 characters."""
    tax_code_id: int | None = None
    """VAT code for deliveries to this address (id of a row of `tax_codes`)."""
    country_code_id: int | None = None
    """Country of the address (id of a row of `country_codes`)."""
    tax_code: "m.TaxCode | None" = None
    """Comes with `$expand`: the row of `tax_codes`. Read-only. Only there when named in `expand`."""
    country_code: "m.CountryCode | None" = None
    """Comes with `$expand`: the row of `country_codes`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the address was stored (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the address last changed (UTC). Read-only."""
