"""One of the kinds of bill-of-materials cost heading."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class BomCostHeadingType(Row, frozen=True, kw_only=True):
    """One of the kinds of bill-of-materials cost heading."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 50 characters."""
