"""State of a job cost."""

from enum import IntEnum
from typing import TYPE_CHECKING


class JobCostStatus(IntEnum):
    """State of a job cost."""

    OPEN = 1
    """Open."""
    VOID = 2
    """Void."""


if TYPE_CHECKING:
    JobCostStatusCode = JobCostStatus | int
    """State of a job cost."""
else:
    JobCostStatusCode = JobCostStatus
