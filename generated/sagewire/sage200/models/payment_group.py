"""A group of suppliers paid in the same way."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PaymentGroup(Row, frozen=True, kw_only=True):
    """A group of suppliers paid in the same way."""

    id: int = sent()
    payment_group_number: int | None = None
    post_to_ledger_on_payment_run: bool | None = None
    """Whether a payment run posts to the ledger itself."""
    summarise_payments: bool | None = None
    """Whether the payments of a run are posted as one sum."""
    is_supplier_payments_group: bool | None = None
    """Whether the group is for Sage supplier payments; read-only. Read-only."""
    payment_type: str | None = None
    """One of the values of `payment_types`. Default: `PaymentTypeRemittanceCheque`."""
    description: str | None = None
    """At most 32 characters."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
