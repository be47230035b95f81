"""The consent of a user, with the first API key of the installation."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Approval(Row, frozen=True, kw_only=True):
    """The consent of a user, with the first API key of the installation.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("apikey", "application_id"))

    apikey: str = sent()
    """The first key; keep it for ever, rotation needs it."""
    application_id: str | None = wire("applicationId")
    """The application that was let in."""
    domain: str | None = None
    """The solution it was let in for."""
    expires: Instant | int | None = None
    """When the key ends: a time, or the seconds from now."""
