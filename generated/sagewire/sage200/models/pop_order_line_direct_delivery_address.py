"""The address to which the supplier delivers directly, past the warehouse."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PopOrderLineDirectDeliveryAddress(Row, frozen=True, kw_only=True):
    """The address to which the supplier delivers directly, past the warehouse."""

    id: int = sent()
    """Read-only."""
    action_type: int | None = None
    """What to do with the address (id of a row of `pop_delivery_address_action_types`)."""
    delivery_address_type: str | None = None
    """Whose address it is; one of the values of `pop_delivery_address_types`."""
    customer_delivery_address_id: int | None = None
    """Id of a row of `customer_delivery_addresses`, for a customer's address."""
    source_id: int | None = None
    """Id of the record from which the address was taken; read-only. Read-only."""
    postal_name: str | None = None
    """Name of the company or person at the address. At most 60 characters."""
    contact: str | None = None
    """Person to ask for at the address. At most 235 characters."""
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
    email: str | None = None
    """At most 255 characters."""
    fax: str | None = None
    """At most 30 characters."""
    tax_number: str | None = None
    """Tax registration number that goes with the address. At most 30 characters."""
    telephone: str | None = None
    """At most 30 characters."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
