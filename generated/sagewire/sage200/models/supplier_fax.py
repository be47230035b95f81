"""A fax number of a supplier contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SupplierFax(Row, frozen=True, kw_only=True):
    """A fax number of a supplier contact."""

    id: int = sent()
    full_number: str = sent()
    """Country code, area code and subscriber number joined by Sage. At most 227 characters. Read-only."""
    country_code: str = sent()
    """Telephone country code, such as 44. At most 5 characters."""
    area_code: str = sent()
    """At most 20 characters."""
    subscriber_number: str = sent()
    """Number without country and area code. At most 200 characters."""
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
