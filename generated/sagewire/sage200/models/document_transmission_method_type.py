"""A way in which documents are sent."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class DocumentTransmissionMethodType(Row, frozen=True, kw_only=True):
    """A way in which documents are sent."""

    id: int = sent()
    """Number of the value, as views give it in `..._id` fields. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields carry it. At most 50 characters. Read-only."""
