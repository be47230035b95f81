"""Why Sage 50 refused a record."""

from typing import ClassVar

from sagewire.sage50.models._base import Row


class ResultError(Row, frozen=True, kw_only=True):
    """Why Sage 50 refused a record.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    code: str | None = None
    """Which error it is."""
    message: str | None = None
    """What is wrong."""
