"""A person or department at a supplier, with numbers, addresses and roles."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SupplierContact(Row, frozen=True, kw_only=True):
    """A person or department at a supplier, with numbers, addresses and roles."""

    id: int = sent()
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    salutation_id: int | None = None
    """Id of a row of `salutations`."""
    name: str = sent()
    """Full name as Sage composes it from its parts; read-only. At most 180 characters. Read-only."""
    first_name: str = sent()
    """At most 60 characters."""
    middle_name: str = sent()
    """At most 60 characters."""
    last_name: str = sent()
    """At most 60 characters."""
    default_telephone: str = sent()
    """Telephone number marked as default; read-only. At most 227 characters. Read-only."""
    default_email: str = sent()
    """E-mail address marked as default; read-only. At most 227 characters. Read-only."""
    is_default: bool = sent()
    """Whether this is the default contact of the supplier; read-only. Read-only."""
    salutation: "m.Salutation | None" = None
    """The salutation (row of `salutations`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    emails: "list[m.SupplierEmail] | None" = None
    """E-mail addresses; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    telephones: "list[m.SupplierTelephone] | None" = None
    """Telephone numbers; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    mobiles: "list[m.SupplierMobile] | None" = None
    """Mobile numbers; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    faxes: "list[m.SupplierFax] | None" = None
    """Fax numbers; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    websites: "list[m.SupplierWebsite] | None" = None
    """Web addresses; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    roles: "list[m.SupplierContactRole] | None" = None
    """Roles of the contact; come with `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
