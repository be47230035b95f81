"""A purchase order with the few fields a picker needs."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupPopOrder(Row, frozen=True, kw_only=True):
    """A purchase order with the few fields a picker needs."""

    id: int = sent()
    document_no: str | None = None
    """Number of the order or return. At most 20 characters."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`."""
    supplier_document_no: str | None = None
    """The supplier's own number for the order. At most 50 characters."""
    document_status_id: int | None = None
    """Id of a row of `pop_document_status_types`."""
