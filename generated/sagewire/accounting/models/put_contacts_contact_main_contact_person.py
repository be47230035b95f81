"""The person to reach first."""

from sagewire.accounting.models._base import Row


class PutContactsContactMainContactPerson(Row, frozen=True, kw_only=True):
    """The person to reach first."""

    contact_person_type_ids: list[str] | None = None
    """Ids of rows of `contact_person_types`."""
    name: str | None = None
    """At most 50 characters."""
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
    address_id: str | None = None
    """Not needed here: the person belongs to the contact's main address."""
    is_preferred_contact: bool | None = None
    """True if the person is the one to write to."""
