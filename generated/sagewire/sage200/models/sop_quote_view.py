"""A short flat row for a sales quote, with the documents made from it."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class SopQuoteView(Row, frozen=True, kw_only=True):
    """A short flat row for a sales quote, with the documents made from it."""

    id: int = sent()
    """Id of the quote, a row of `sop_quotes`. Read-only."""
    document_no: str | None = None
    """Number of the quote. At most 20 characters. Read-only."""
    document_date: Day | None = None
    """Read-only."""
    document_status_id: int | None = None
    """Status of the document (id of a row of `sop_document_status_types`). Read-only."""
    customer_document_no: str | None = None
    """The customer's own reference for the quote. At most 30 characters. Read-only."""
    total_gross_value: Decimal | None = None
    """Total with VAT, in the document's currency. 2 decimal places. Read-only."""
    order_no: str | None = None
    """Number of the sales order made from the quote. At most 20 characters. Read-only."""
    proforma_no: str | None = None
    """Number of the pro forma invoice made from the quote. At most 20 characters. Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters. Read-only."""
    customer_name: str | None = None
    """At most 60 characters. Read-only."""
