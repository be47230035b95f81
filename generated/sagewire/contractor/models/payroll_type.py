"""Type of a payroll record."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    PayrollType = Literal[1, 2, 3, 4, 5, 6] | int
    """Type of a payroll record."""
else:
    PayrollType = Literal[1, 2, 3, 4, 5, 6]
