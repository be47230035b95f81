"""A code with which nominal postings can be analysed further."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class NominalTransactionAnalysisCode(Row, frozen=True, kw_only=True):
    """A code with which nominal postings can be analysed further."""

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """Code to quote as `transaction_analysis_code` in nominal analysis lines. At most 20 characters. Read-only."""
    description: str | None = None
    """At most 60 characters. Read-only."""
    active: bool | None = None
    """True if the code may be used in new postings. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
