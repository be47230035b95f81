"""Type of a payroll record."""

from enum import IntEnum
from typing import TYPE_CHECKING


class PayrollType(IntEnum):
    """Type of a payroll record."""

    REGULAR = 1
    """Regular."""
    BONUS = 2
    """Bonus."""
    HAND_COMPUTED = 3
    """Hand Computed."""
    STARTUP = 4
    """Startup."""
    ADVANCE = 5
    """Advance."""
    THIRD_PARTY = 6
    """Third Party."""


if TYPE_CHECKING:
    PayrollTypeCode = PayrollType | int
    """Type of a payroll record."""
else:
    PayrollTypeCode = PayrollType
