"""A row of any kind."""

from acme.envelopes.models._base import Row
from sagewire.runtime.model import wire


class Reference(Row, frozen=True, kw_only=True):
    """A row of any kind."""

    path: str | None = wire("$path")
