"""A key."""

from typing import ClassVar

from acme.keys.models._base import Row
from sagewire.runtime.model import Instant


class Key(Row, frozen=True, kw_only=True):
    """A key."""

    __secret__: ClassVar[frozenset[str]] = frozenset(("key",))

    key: str | None = None
    until: Instant | int | None = None
