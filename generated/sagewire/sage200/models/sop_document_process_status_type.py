"""A progress value for despatch, invoicing and cancellation of a document."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopDocumentProcessStatusType(Row, frozen=True, kw_only=True):
    """A progress value for despatch, invoicing and cancellation of a document."""

    id: int = sent()
    """Number of the value, as found in `despatch_receipt_status_id` and the like of the views. Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Name of the value, as found in `despatch_receipt_status` and the like of documents. At most 20 characters."""
