"""State of a change order."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    ChangeOrderStatus = Literal[1, 2, 3, 4, 5, 6] | int
    """State of a change order."""
else:
    ChangeOrderStatus = Literal[1, 2, 3, 4, 5, 6]
