"""The body of an upload."""

from acme.writing import models as m
from acme.writing.models._base import Row


class PostFile(Row, frozen=True, kw_only=True):
    """The body of an upload."""

    file: "m.PostFileFile | None" = None
    """The file."""
