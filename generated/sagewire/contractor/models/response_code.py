"""Whether a request or a record succeeded."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    ResponseCode = Literal["SUCCESS", "ERROR"] | str
    """Whether a request or a record succeeded."""
else:
    ResponseCode = Literal["SUCCESS", "ERROR"]
