"""An e-mail address of a supplier contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SupplierEmail(Row, frozen=True, kw_only=True):
    """An e-mail address of a supplier contact."""

    id: int = sent()
    email: str = sent()
    """At most 227 characters."""
    supplier_contact_id: int | None = None
    """Id of a row of `supplier_contacts`. Read-only."""
    is_default: bool = sent()
    """Whether this one is used where the contact has several."""
    supplier_contact: "m.SupplierContact | None" = None
    """The contact it belongs to (row of `supplier_contacts`); comes with `$expand`. Read-only. Only there when named
    in `expand`.
    """
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
