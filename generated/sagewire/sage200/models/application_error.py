"""What the application says of a request that it refuses; the first error only."""

from typing import ClassVar

from sagewire.runtime.model import wire
from sagewire.sage200.models._base import Row


class ApplicationError(Row, frozen=True, kw_only=True):
    """What the application says of a request that it refuses; the first error only.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    message: str | None = wire("Message")
    """What is wrong."""
