"""Why a request was refused."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent, wire


class Error(Row, frozen=True, kw_only=True):
    """Why a request was refused.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    message: str = sent()
    """What is wrong."""
    request_id: str | None = wire("requestId")
    """Id of the request at the platform."""
    provider_message: str | None = wire("providerMessage")
    """What Sage 200 itself said."""
