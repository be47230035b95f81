"""The state of an entry."""

from enum import IntEnum
from typing import TYPE_CHECKING


class State(IntEnum):
    """The state of an entry."""

    OPEN = 1
    """Open."""
    ON_HOLD = 2
    """On Hold."""
    VALUE_3RD_PARTY = 3
    """3rd Party."""


if TYPE_CHECKING:
    StateCode = State | int
    """The state of an entry."""
else:
    StateCode = State
