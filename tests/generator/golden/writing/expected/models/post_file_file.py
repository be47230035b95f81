"""The file."""

from acme.writing.models._base import Row


class PostFileFile(Row, frozen=True, kw_only=True):
    """The file."""

    name: str | None = None
    data: str | None = None
    """The bytes."""
