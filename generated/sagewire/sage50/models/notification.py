"""A scope has a new file."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Notification(Row, frozen=True, kw_only=True):
    """A scope has a new file.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    scope: str = sent()
    """Name of the scope."""
    domain: str | None = None
    """The solution."""
    download_url: str | None = wire("downloadUrl")
    """Where the file is."""
    timestamp: Instant | None = None
    """When it was uploaded."""
