"""`event`, as it is read."""

from acme.webhooks.models._base import Row
from sagewire.runtime.model import Instant, sent


class Event(Row, frozen=True, kw_only=True):
    """`event`, as it is read."""

    id: str = sent()
    at: Instant | None = None
