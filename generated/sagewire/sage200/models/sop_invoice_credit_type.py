"""A kind of document raised from an order or return."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopInvoiceCreditType(Row, frozen=True, kw_only=True):
    """A kind of document raised from an order or return."""

    id: int = sent()
    """Number of the value, as found in `sop_invoice_credit_type_id` of the views. Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """At most 20 characters."""
