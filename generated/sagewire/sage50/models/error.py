"""Why a request was refused."""

from typing import ClassVar

from sagewire.sage50.models._base import Row


class Error(Row, frozen=True, kw_only=True):
    """Why a request was refused.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    code: str | None = None
    """Which error it is."""
    message: str | None = None
    """What is wrong."""
