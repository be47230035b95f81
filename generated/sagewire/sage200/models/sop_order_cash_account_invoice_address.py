"""Invoice address for a document on the shared cash account; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class SopOrderCashAccountInvoiceAddress(Row, frozen=True, kw_only=True):
    """Invoice address for a document on the shared cash account; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    postal_name: str | None = None
    """Name of the buyer, since the cash account stands for many. At most 60 characters."""
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
    date_time_created: Instant | None = None
    """When the address was stored (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the address last changed (UTC). Read-only."""
