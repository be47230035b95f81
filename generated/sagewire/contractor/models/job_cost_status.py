"""State of a job cost."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    JobCostStatus = Literal[1, 2] | int
    """State of a job cost."""
else:
    JobCostStatus = Literal[1, 2]
