"""What comes of registering a further application."""

from typing import ClassVar

from sagewire.runtime.model import wire
from sagewire.sage50.models._base import Row


class ApplicationRegistration(Row, frozen=True, kw_only=True):
    """What comes of registering a further application.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("application_id",))

    application_id: str | None = wire("applicationId")
    """The new application id, unless it comes by e-mail."""
    registration_url: str | None = wire("registrationUrl")
    """Where a person completes it, if that is needed."""
