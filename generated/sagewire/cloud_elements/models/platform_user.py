"""A user of the platform."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import wire


class PlatformUser(Row, frozen=True, kw_only=True):
    """A user of the platform.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: int | None = None
    """Id of the user."""
    email_address: str | None = wire("emailAddress")
    """E-mail address of the user."""
    first_name: str | None = wire("firstName")
    """First name."""
    last_name: str | None = wire("lastName")
    """Last name."""
