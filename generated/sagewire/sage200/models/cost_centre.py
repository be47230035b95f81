"""A cost centre, with its contact."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CostCentre(Row, frozen=True, kw_only=True):
    """A cost centre, with its contact.

    Published as required: `code`.
    """

    id: int = sent()
    code: str = sent()
    """Code of the cost centre, up to 3 characters; needed on creation although marked read-only. At most 3 characters."""
    name: str = sent()
    """At most 60 characters."""
    contact_name: str = sent()
    """Person responsible for the cost centre. At most 200 characters."""
    contact_details: str = sent()
    """Free text, such as telephone numbers of the contact. At most 235 characters."""
    contact_email_address: str = sent()
    """At most 200 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
