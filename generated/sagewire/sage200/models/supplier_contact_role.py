"""A role, such as sending orders or remittances to, given to a supplier contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SupplierContactRole(Row, frozen=True, kw_only=True):
    """A role, such as sending orders or remittances to, given to a supplier contact."""

    id: int = sent()
    supplier_contact_id: int | None = None
    """Id of a row of `supplier_contacts`. Read-only."""
    trader_contact_role_id: int | None = None
    """Id of a row of `trader_contact_roles`. Read-only."""
    is_preferred_contact_for_role: bool | None = None
    """Whether this contact comes first among those with the same role. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
