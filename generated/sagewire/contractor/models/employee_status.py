"""State of an employee."""

from enum import IntEnum
from typing import TYPE_CHECKING


class EmployeeStatus(IntEnum):
    """State of an employee."""

    CURRENT = 1
    """Current."""
    ON_LEAVE = 2
    """On Leave."""
    QUIT = 3
    """Quit."""
    LAID_OFF = 4
    """Laid Off."""
    TERMINATED = 5
    """Terminated."""
    ON_PROBATION = 6
    """On Probation."""
    DECEASED = 7
    """Deceased."""
    RETIRED = 8
    """Retired."""


if TYPE_CHECKING:
    EmployeeStatusCode = EmployeeStatus | int
    """State of an employee."""
else:
    EmployeeStatusCode = EmployeeStatus
