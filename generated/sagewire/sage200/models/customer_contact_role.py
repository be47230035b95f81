"""A role given to a customer contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CustomerContactRole(Row, frozen=True, kw_only=True):
    """A role given to a customer contact."""

    id: int = sent()
    customer_contact_id: int | None = None
    """Contact it belongs to (id of a row of `customer_contacts`). Read-only."""
    trader_contact_role_id: int | None = None
    """Role (id of a row of `trader_contact_roles`). Read-only."""
    is_preferred_contact_for_role: bool | None = None
    """Whether this contact is the preferred one of the customer for the role. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
