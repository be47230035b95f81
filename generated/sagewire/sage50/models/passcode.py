"""What the user types into Sage 50."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent
from sagewire.sage50.models._base import Row


class Passcode(Row, frozen=True, kw_only=True):
    """What the user types into Sage 50."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("passcode",))

    passcode: str = sent()
    """Show it to the user, and only to them."""
    expires: Instant | int = sent()
    """When it ends: a time, or the seconds from now; which of the two is not stated."""
