"""A part."""

from acme.envelopes.models._base import Row
from sagewire.runtime.model import Instant, sent, wire


class Part(Row, frozen=True, kw_only=True):
    """A part."""

    id: str = sent()
    path: str | None = wire("$path")
    """Where it is read."""
    name: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    deleted_at: Instant | None = None
