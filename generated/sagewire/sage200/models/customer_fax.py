"""A fax number of a customer contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerFax(Row, frozen=True, kw_only=True):
    """A fax number of a customer contact."""

    id: int = sent()
    full_number: str = sent()
    """Country code, area code and subscriber number put together; calculated. At most 227 characters. Read-only."""
    country_code: str = sent()
    """Dialling code of the country. At most 5 characters."""
    area_code: str = sent()
    """At most 20 characters."""
    subscriber_number: str = sent()
    """At most 200 characters."""
    customer_contact_id: int | None = None
    """Contact it belongs to (id of a row of `customer_contacts`). Read-only."""
    is_default: bool = sent()
    """Whether this is the default fax number of the contact."""
    customer_contact: "m.CustomerContact | None" = None
    """`$expand` child: the contact it belongs to. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
