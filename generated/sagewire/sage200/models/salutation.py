"""A salutation offered for contacts."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class Salutation(Row, frozen=True, kw_only=True):
    """A salutation offered for contacts.

    Published as required: `code`.
    """

    id: int = sent()
    """Read-only."""
    is_default: bool | None = None
    """True for the salutation offered first for new contacts."""
    code: str | None = None
    """The salutation itself, such as a title. At most 50 characters."""
    description: str | None = None
    """At most 50 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
