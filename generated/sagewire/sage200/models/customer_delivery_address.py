"""A delivery address of a customer, with its own contact and tax details."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerDeliveryAddress(Row, frozen=True, kw_only=True):
    """A delivery address of a customer, with its own contact and tax details.

    Published as required: `customer_id`, `description`, `tax_code_id`.
    """

    id: int = sent()
    """Read-only."""
    customer_id: int | None = None
    """Required: account the address belongs to (id of a row of `customers`)."""
    is_default: bool = sent()
    """Whether this is the default delivery address of the customer."""
    description: str = sent()
    """Required: text by which the address is picked. At most 255 characters."""
    postal_name: str = sent()
    """Name printed above the address. At most 60 characters."""
    address_1: str = sent()
    """At most 60 characters."""
    address_2: str = sent()
    """At most 60 characters."""
    address_3: str = sent()
    """At most 60 characters."""
    address_4: str = sent()
    """At most 60 characters."""
    city: str = sent()
    """At most 60 characters."""
    county: str = sent()
    """At most 60 characters."""
    postcode: str = sent()
    """At most 10 characters."""
    country: str = sent()
    """Country name; follows from `address_country_code_id`. At most 60 characters. Read-only."""
    address_country_code_id: int | None = None
    """Country of the postal address (id of a row of `country_codes`)."""
    contact: str = sent()
    """Name of the person at the delivery address. At most 235 characters."""
    telephone: str = sent()
    """At most 60 characters."""
    fax: str = sent()
    """At most 30 characters."""
    email: str = sent()
    """At most 255 characters."""
    tax_number: str = sent()
    """VAT registration number for deliveries to this address. At most 30 characters."""
    tax_code_id: int | None = None
    """Required: tax code for deliveries to this address (id of a row of `tax_codes`)."""
    country_code_id: int | None = None
    """Country of the address for tax purposes (id of a row of `country_codes`)."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
    customer: "m.Customer | None" = None
    """`$expand` child: the row of `customers` behind `customer_id`. Read-only. Only there when named in `expand`."""
    address_country_code: "m.CountryCode | None" = None
    """`$expand` child: the row behind `address_country_code_id`. Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """`$expand` child: the row behind `tax_code_id`. Read-only. Only there when named in `expand`."""
    country_code: "m.CountryCode | None" = None
    """`$expand` child: the row behind `country_code_id`. Read-only. Only there when named in `expand`."""
