"""Where it is."""

from acme.values.models._base import Row
from sagewire.runtime.model import wire


class ThingAddress(Row, frozen=True, kw_only=True):
    """Where it is."""

    line_1: str | None = None
    field_2nd: str | None = wire("2nd")
