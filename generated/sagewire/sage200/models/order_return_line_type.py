"""One line type of orders and returns."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class OrderReturnLineType(Row, frozen=True, kw_only=True):
    """One line type of orders and returns."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as `line_type` of an order line holds it, e.g. `EnumLineTypeStandard`. At most 20 characters.
    Read-only.
    """
