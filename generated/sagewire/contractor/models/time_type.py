"""Type of the hours of a time line."""

from enum import IntEnum
from typing import TYPE_CHECKING


class TimeType(IntEnum):
    """Type of the hours of a time line."""

    REGULAR = 1
    """Regular."""
    OVERTIME = 2
    """Overtime."""
    PREMIUM = 3
    """Premium."""


if TYPE_CHECKING:
    TimeTypeCode = TimeType | int
    """Type of the hours of a time line."""
else:
    TimeTypeCode = TimeType
