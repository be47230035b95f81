"""What a passcode is made from."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class PasscodeRequest(Row, frozen=True, kw_only=True):
    """What a passcode is made from."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("secret",))

    secret: str = sent()
    """A secret of the application's own choice for this installation; rotation needs it."""
