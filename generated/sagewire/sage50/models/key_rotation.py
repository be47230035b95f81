"""What a new key is given for."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class KeyRotation(Row, frozen=True, kw_only=True):
    """What a new key is given for."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("initial_apikey", "secret"))

    initial_apikey: str = sent("initialApikey")
    """The first key, as it came with the consent; not the current one, going by its name."""
    secret: str = sent()
    """The secret that the passcode was made with."""
