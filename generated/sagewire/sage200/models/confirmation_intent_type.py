"""One value of the confirmation intent enumeration of order lines."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ConfirmationIntentType(Row, frozen=True, kw_only=True):
    """One value of the confirmation intent enumeration of order lines."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 30 characters."""
    value: str = sent()
    """Name of the value, as `confirmation_intent_type` of an order line holds it. At most 30 characters."""
