"""An email address of a customer contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerEmail(Row, frozen=True, kw_only=True):
    """An email address of a customer contact."""

    id: int = sent()
    email: str = sent()
    """At most 227 characters."""
    customer_contact_id: int | None = None
    """Contact it belongs to (id of a row of `customer_contacts`). Read-only."""
    is_default: bool = sent()
    """Whether this is the default email address of the contact."""
    customer_contact: "m.CustomerContact | None" = None
    """`$expand` child: the contact it belongs to. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
