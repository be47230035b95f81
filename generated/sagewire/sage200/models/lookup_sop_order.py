"""The identifying fields of a sales order."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupSopOrder(Row, frozen=True, kw_only=True):
    """The identifying fields of a sales order."""

    id: int = sent()
    """Id of the order, a row of `sop_orders`."""
    document_no: str | None = None
    """Number of the order; drafts read TBA. At most 20 characters."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_document_no: str | None = None
    """The customer's own order number; a good key for finding an order before posting it again. At most 20 characters."""
    document_status_id: int | None = None
    """Status of the document (id of a row of `sop_document_status_types`)."""
