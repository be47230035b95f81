"""One of the ways of combining search values in a `product_search`."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ProductSearchType(Row, frozen=True, kw_only=True):
    """One of the ways of combining search values in a `product_search`."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 50 characters. Read-only."""
