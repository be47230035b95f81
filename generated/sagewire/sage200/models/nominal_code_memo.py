"""A note kept on a nominal code."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class NominalCodeMemo(Row, frozen=True, kw_only=True):
    """A note kept on a nominal code.

    Published as required: `nominal_code_id`, `note`.
    """

    id: int = sent()
    nominal_code_id: int | None = None
    """Nominal code the note belongs to (id of a row of `nominal_codes`); required."""
    is_active: bool | None = None
    """True while the note is current."""
    note: str | None = None
    """Text of the note, up to 1000 characters; required. At most 1000 characters."""
    created_by: str | None = None
    """Name of the Sage user who wrote the note. At most 20 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
