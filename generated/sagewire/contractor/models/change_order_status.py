"""State of a change order."""

from enum import IntEnum
from typing import TYPE_CHECKING


class ChangeOrderStatus(IntEnum):
    """State of a change order."""

    APPROVED = 1
    """Approved."""
    OPEN = 2
    """Open."""
    REVIEW = 3
    """Review."""
    DISPUTED = 4
    """Disputed."""
    VOID = 5
    """Void."""
    REJECTED = 6
    """Rejected."""


if TYPE_CHECKING:
    ChangeOrderStatusCode = ChangeOrderStatus | int
    """State of a change order."""
else:
    ChangeOrderStatusCode = ChangeOrderStatus
