"""A kind of record that is exchanged, and its newest file."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Scope(Row, frozen=True, kw_only=True):
    """A kind of record that is exchanged, and its newest file.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    scope: str = sent()
    """Name of the scope, such as `Products`."""
    timestamp: Instant | None = None
    """When its newest file was uploaded."""
    download_url: str | None = wire("downloadUrl")
    """Where that file is."""
