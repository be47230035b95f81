"""A link to another form of a resource."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import wire


class Link(Row, frozen=True, kw_only=True):
    """A link to another form of a resource."""

    href: str | None = None
    """Address that the link leads to."""
    rel: str | None = None
    """What the link is to the resource."""
    type_: str | None = wire("type")
