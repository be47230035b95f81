"""State of a job."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    JobStatus = Literal[1, 2, 3, 4, 5, 6] | int
    """State of a job."""
else:
    JobStatus = Literal[1, 2, 3, 4, 5, 6]
