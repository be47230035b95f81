"""What a user's login at Sage gave."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row


class ProviderData(Row, frozen=True, kw_only=True):
    """What a user's login at Sage gave."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("code", "secret"))

    code: str | None = None
    """The code that came with the user to the callback URL."""
    secret: str | None = None
    """Secret that came with it."""
