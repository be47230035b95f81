"""Type of the hours of a time line."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    TimeType = Literal[1, 2, 3] | int
    """Type of the hours of a time line."""
else:
    TimeType = Literal[1, 2, 3]
