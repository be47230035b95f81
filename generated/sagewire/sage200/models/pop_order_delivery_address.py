"""Address to which the order is delivered; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PopOrderDeliveryAddress(Row, frozen=True, kw_only=True):
    """Address to which the order is delivered; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    postal_name: str | None = None
    """Name of the company or person at the address. At most 60 characters."""
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
    """Person to ask for at the address. At most 235 characters."""
    telephone_number: str | None = None
    """At most 30 characters."""
    fax_number: str | None = None
    """At most 30 characters."""
    email_address: str | None = None
    """At most 255 characters."""
    country_code_id: int | None = None
    """Country for tax purposes (id of a row of `country_codes`)."""
    tax_number: str | None = None
    """Tax registration number that goes with the address. At most 30 characters."""
    tax_code_id: int | None = None
    """Id of a row of `tax_codes`."""
    country_code: "m.CountryCode | None" = None
    """The country (row of `country_codes`). Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """The tax code (row of `tax_codes`). Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
