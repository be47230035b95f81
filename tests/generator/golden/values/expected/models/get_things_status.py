"""One of these values; another one stays as it came."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    GetThingsStatus = Literal["open", "closed"] | str
    """One of these values; another one stays as it came."""
else:
    GetThingsStatus = Literal["open", "closed"]
