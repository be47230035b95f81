"""A person at an address of a contact."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class ContactPerson(Row, frozen=True, kw_only=True):
    """A person at an address of a contact."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    contact_person_types: "list[m.ContactPersonType] | None" = None
    """The roles of the person (rows of `contact_person_types`)."""
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
    address: "m.Base | None" = None
    """The address that the person belongs to (a row of `addresses`)."""
    is_preferred_contact: bool | None = None
    """True if the person is the one to write to."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
