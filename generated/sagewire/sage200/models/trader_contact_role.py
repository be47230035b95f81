"""A role a customer or supplier contact can have, such as receiving a kind of document."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class TraderContactRole(Row, frozen=True, kw_only=True):
    """A role a customer or supplier contact can have, such as receiving a kind of document."""

    id: int = sent()
    """Read-only."""
    role: str | None = None
    """Name of the role as users see it. At most 50 characters. Read-only."""
    is_default_role: bool | None = None
    """True for the role a contact gets unless told otherwise. Read-only."""
    is_mandatory: bool | None = None
    """True if each account must have a contact with this role. Read-only."""
    use_for_customer_accounts: bool | None = None
    """True if customer contacts can have the role. Read-only."""
    use_for_supplier_accounts: bool | None = None
    """True if supplier contacts can have the role. Read-only."""
    use_with_documents: bool | None = None
    """True if documents can be sent to contacts with this role. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
