"""A kind of sales order processing document."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopDocumentType(Row, frozen=True, kw_only=True):
    """A kind of sales order processing document."""

    id: int = sent()
    """Number of the value, as found in `document_type_id` of the views. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as found in `document_type` of linked documents. At most 20 characters. Read-only."""
