"""A department, with its contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Department(Row, frozen=True, kw_only=True):
    """A department, with its contact.

    Published as required: `code`.
    """

    id: int = sent()
    code: str = sent()
    """Code of the department, up to 3 characters; needed on creation although marked read-only. At most 3 characters."""
    name: str = sent()
    """At most 60 characters."""
    contact_name: str = sent()
    """Person responsible for the department. At most 200 characters."""
    contact_details: str = sent()
    """Free text, such as telephone numbers of the contact. At most 235 characters."""
    contact_email_address: str = sent()
    """At most 200 characters."""
    status: "m.DepartmentStatus | None" = None
    """Whether the department can be deleted; needs `$expand`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
