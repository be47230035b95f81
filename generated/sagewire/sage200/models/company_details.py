"""Name, address, VAT and contact details of the company."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CompanyDetails(Row, frozen=True, kw_only=True):
    """Name, address, VAT and contact details of the company."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 60 characters."""
    telephone: str | None = None
    """At most 30 characters."""
    fax: str | None = None
    """At most 30 characters."""
    email: str | None = None
    """At most 255 characters."""
    website: str | None = None
    """At most 255 characters."""
    tax_registration_number: str | None = None
    """VAT registration number of the company. At most 30 characters."""
    years_accounts_held_for: int | None = None
    """Number of years for which Sage keeps the accounts. Read-only."""
    country_code_id: int | None = None
    """Country of the company (id of a row of `country_codes`)."""
    country_code: "m.CountryCode | None" = None
    """The `country_codes` row behind `country_code_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    eori_number: str | None = None
    """Customs number (EORI) of the company, up to 14 characters. At most 14 characters."""
    is_supplier_payments_enabled: bool | None = None
    """True if the company is set up for Sage's supplier payments service. Read-only."""
    address: "m.CompanyDetailsAddress | None" = None
    """Address of the company; needs `$expand` on reads. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
