"""What a key is changed for."""

from typing import ClassVar

from acme.keys.models._base import Row
from sagewire.runtime.model import sent


class Rotation(Row, frozen=True, kw_only=True):
    """What a key is changed for."""

    __secret__: ClassVar[frozenset[str]] = frozenset(("secret",))

    first: str = sent()
    secret: str = sent()
