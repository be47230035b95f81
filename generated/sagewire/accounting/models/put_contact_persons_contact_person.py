"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutContactPersonsContactPerson(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    address_id: str | None = None
    """Id of a row of `addresses`."""
    name: str | None = None
    """At most 50 characters."""
    contact_person_type_ids: list[str] | None = None
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
