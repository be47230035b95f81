"""State of a payroll record; 4 has not been seen."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    PayrollStatus = Literal[1, 2, 3, 5] | int
    """State of a payroll record; 4 has not been seen."""
else:
    PayrollStatus = Literal[1, 2, 3, 5]
