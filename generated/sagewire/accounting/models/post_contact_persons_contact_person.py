"""What the new record is to hold."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostContactPersonsContactPerson(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    address_id: str = sent()
    """Id of a row of `addresses`."""
    name: str = sent()
    """At most 50 characters."""
    contact_person_type_ids: list[str] = sent()
    """Ids of rows of `contact_person_types`."""
    job_title: str | None = None
    """At most 50 characters."""
    telephone: str | None = None
    """At most 50 characters."""
    mobile: str | None = None
    """At most 50 characters."""
    email: str | None = None
    """At most 100 characters."""
    fax: str | None = None
    """At most 50 characters."""
    is_main_contact: bool | None = None
    """True if the person is the main one at the address."""
    is_preferred_contact: bool | None = None
    """True if the person is the one to write to."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
