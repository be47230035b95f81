"""What the gateway says of a request that it does not pass on."""

from typing import ClassVar

from sagewire.runtime.model import wire
from sagewire.sage200.models._base import Row


class GatewayError(Row, frozen=True, kw_only=True):
    """What the gateway says of a request that it does not pass on.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    status_code: int | None = wire("statusCode")
    """The HTTP status once more."""
    message: str | None = None
    """What is wrong."""
