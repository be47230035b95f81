"""Who the developer is, and a first application."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50 import models as m
from sagewire.sage50.models._base import Row


class DeveloperRegistration(Row, frozen=True, kw_only=True):
    """Who the developer is, and a first application.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    name: str = sent()
    """Name of the developer."""
    email: str = sent()
    """Where the ids are sent to."""
    company: str | None = None
    """Company of the developer."""
    application: "m.Application" = sent()
    """The first application."""
