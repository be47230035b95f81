"""The identifying fields of a sales quote."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupSopQuote(Row, frozen=True, kw_only=True):
    """The identifying fields of a sales quote."""

    id: int = sent()
    """Id of the quote, a row of `sop_quotes`."""
    document_no: str | None = None
    """Number of the quote; drafts read TBA. At most 20 characters."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_document_no: str | None = None
    """The customer's own reference for the quote. At most 20 characters."""
    document_status_id: int | None = None
    """Status of the document (id of a row of `sop_document_status_types`)."""
