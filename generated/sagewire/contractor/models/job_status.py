"""State of a job."""

from enum import IntEnum
from typing import TYPE_CHECKING


class JobStatus(IntEnum):
    """State of a job."""

    BID = 1
    """Bid."""
    REFUSED = 2
    """Refused."""
    CONTRACT = 3
    """Contract."""
    CURRENT = 4
    """Current."""
    COMPLETE = 5
    """Complete."""
    CLOSED = 6
    """Closed."""


if TYPE_CHECKING:
    JobStatusCode = JobStatus | int
    """State of a job."""
else:
    JobStatusCode = JobStatus
