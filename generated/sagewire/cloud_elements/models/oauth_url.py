"""Where a user lets the platform in."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent


class OauthUrl(Row, frozen=True, kw_only=True):
    """Where a user lets the platform in.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    element: str | None = None
    """Key of the element."""
    oauth_url: str = sent("oauthUrl")
    """The address to open in a browser."""
