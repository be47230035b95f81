"""A point at which an order line can be confirmed."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopConfirmationIntentType(Row, frozen=True, kw_only=True):
    """A point at which an order line can be confirmed."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as found in `confirmation_intent_type` of lines. At most 30 characters. Read-only."""
