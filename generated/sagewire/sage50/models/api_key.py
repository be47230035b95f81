"""A new API key, which takes the place of the one before."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent
from sagewire.sage50.models._base import Row


class ApiKey(Row, frozen=True, kw_only=True):
    """A new API key, which takes the place of the one before."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("apikey",))

    apikey: str = sent()
    """The key."""
    expires: Instant | int | None = None
    """When it ends: a time, or the seconds from now. That keys have such a value is stated. Inferred, not stated by
    the maker.
    """
