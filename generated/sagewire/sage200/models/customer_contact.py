"""A contact person of a customer, with numbers, addresses and roles."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerContact(Row, frozen=True, kw_only=True):
    """A contact person of a customer, with numbers, addresses and roles."""

    id: int = sent()
    """Key of the contact, used as `customer_contact_id` elsewhere."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    salutation_id: int | None = None
    """Salutation of the contact (id of a row of `salutations`)."""
    name: str = sent()
    """Full name put together from first, middle and last name; calculated. At most 180 characters. Read-only."""
    first_name: str = sent()
    """At most 60 characters."""
    middle_name: str = sent()
    """At most 60 characters."""
    last_name: str = sent()
    """At most 60 characters."""
    default_telephone: str = sent()
    """Default telephone number, read from `telephones`. At most 227 characters. Read-only."""
    default_email: str = sent()
    """Default email address, read from `emails`. At most 227 characters. Read-only."""
    is_default: bool = sent()
    """Whether this is the default contact of the customer. Read-only."""
    salutation: "m.Salutation | None" = None
    """`$expand` child: the row behind `salutation_id`. Read-only. Only there when named in `expand`."""
    emails: "list[m.CustomerEmail] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    telephones: "list[m.CustomerTelephone] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    mobiles: "list[m.CustomerMobile] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    faxes: "list[m.CustomerFax] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    websites: "list[m.CustomerWebsite] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    roles: "list[m.CustomerContactRole] | None" = None
    """`$expand` child: roles of the contact. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
