"""State of an employee."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    EmployeeStatus = Literal[1, 2, 3, 4, 5, 6, 7, 8] | int
    """State of an employee."""
else:
    EmployeeStatus = Literal[1, 2, 3, 4, 5, 6, 7, 8]
