"""A requisition line that this purchase order line fulfils."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class PopLinkedRequisitionLine(Row, frozen=True, kw_only=True):
    """A requisition line that this purchase order line fulfils."""

    id: int = sent()
    """Read-only."""
    supplier_reference: str | None = None
    """Account reference of the supplier. At most 8 characters."""
    supplier_name: str | None = None
    """At most 60 characters. Read-only."""
    item_code: str | None = None
    """At most 30 characters."""
    item_name: str | None = None
    """At most 6000 characters. Read-only."""
    document_no: str | None = None
    """Number of the requisition. At most 20 characters."""
    budget_name: str | None = None
    """Budget that the requisition counts against. At most 50 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity taken from the requisition. 5 decimal places."""
