"""A link between a quote and the document it came from or became."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SopQuoteDocumentLink(Row, frozen=True, kw_only=True):
    """A link between a quote and the document it came from or became."""

    id: int = sent()
    """Read-only."""
    source_document_id: int | None = None
    """Document the link starts from (for a quote, id of a row of `sop_quotes`). Read-only."""
    source_document_no: str | None = None
    """Number of the document the link starts from. At most 20 characters. Read-only."""
    source_document_type: str | None = None
    """One of the values of `sop_document_types`. Read-only."""
    document_id: int | None = None
    """Document the link leads to (for an order, id of a row of `sop_orders`). Read-only."""
    document_no: str | None = None
    """Number of the document the link leads to. At most 20 characters. Read-only."""
    document_type: str | None = None
    """One of the values of `sop_document_types`. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
