"""A connector to some other system."""

from typing import Any, ClassVar

from sagewire.cloud_elements.models._base import Row


class Element(Row, frozen=True, kw_only=True):
    """A connector to some other system.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: int | None = None
    """Id of the element."""
    name: str | None = None
    """Name of the element."""
    key: str | None = None
    """Key of the element, such as `sage200`."""
    hub: str | None = None
    """Hub that it belongs to, such as `finance`."""
    authentication: dict[str, Any] | None = None
    """How it is authorised."""
