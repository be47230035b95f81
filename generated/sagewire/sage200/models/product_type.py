"""One of the product types (such as stock, service or miscellaneous)."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ProductType(Row, frozen=True, kw_only=True):
    """One of the product types (such as stock, service or miscellaneous)."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 50 characters. Read-only."""
