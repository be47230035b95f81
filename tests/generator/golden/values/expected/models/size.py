"""How big it is."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    Size = Literal["S", "M", "L"] | str
    """How big it is."""
else:
    Size = Literal["S", "M", "L"]
