"""A product group in short form."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupProductGroup(Row, frozen=True, kw_only=True):
    """A product group in short form."""

    id: int = sent()
    code: str | None = None
    """At most 20 characters."""
    description: str | None = None
    """At most 50 characters."""
    product_type_id: int | None = None
    """Id of a value of `product_types`."""
