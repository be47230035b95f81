"""One of the parties or areas a serial number can be allocated to."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SerialAllocatedToWhoType(Row, frozen=True, kw_only=True):
    """One of the parties or areas a serial number can be allocated to."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters. Read-only."""
    value: str = sent()
    """Name of the value, as string fields of other resources hold it. At most 20 characters. Read-only."""
