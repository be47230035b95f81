"""Short row of a customer account for look-ups."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupCustomer(Row, frozen=True, kw_only=True):
    """Short row of a customer account for look-ups."""

    id: int = sent()
    """Key of the account (id of a row of `customers`)."""
    reference: str | None = None
    """At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    short_name: str | None = None
    """Short form of the name for sorting and search. At most 8 characters."""
    account_status_type_id: int | None = None
    """Status of the account (id of a row of `account_status_types`)."""
    post_code: str | None = None
    """At most 10 characters."""
    office_type_id: int | None = None
    """Office type of the account (id of a row of `head_office_types`). Sage 200 Professional only."""
