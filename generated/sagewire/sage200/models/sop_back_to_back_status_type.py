"""A status value of back-to-back order lines."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopBackToBackStatusType(Row, frozen=True, kw_only=True):
    """A status value of back-to-back order lines."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as found in `back_to_back_status` of lines. At most 50 characters. Read-only."""
