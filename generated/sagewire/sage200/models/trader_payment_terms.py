"""One basis from which payment terms count."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class TraderPaymentTerms(Row, frozen=True, kw_only=True):
    """One basis from which payment terms count."""

    id: int = sent()
    """Number of the value, as `payment_terms_id` in the views holds it. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as `payment_terms_basis` of customers and suppliers holds it. At most 20 characters.
    Read-only.
    """
