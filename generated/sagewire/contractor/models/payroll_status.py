"""State of a payroll record; 4 has not been seen."""

from enum import IntEnum
from typing import TYPE_CHECKING


class PayrollStatus(IntEnum):
    """State of a payroll record; 4 has not been seen."""

    OPEN = 1
    """Open."""
    COMPUTED = 2
    """Computed."""
    POSTED = 3
    """Posted."""
    VOID = 5
    """Void."""


if TYPE_CHECKING:
    PayrollStatusCode = PayrollStatus | int
    """State of a payroll record; 4 has not been seen."""
else:
    PayrollStatusCode = PayrollStatus
