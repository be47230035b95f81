"""A reference to another resource: its key, its text and its path."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class Base(Row, frozen=True, kw_only=True):
    """A reference to another resource: its key, its text and its path."""

    id: str = sent()
    """Key of the row: 32 hex characters, or a code such as `CUSTOMER` in reference data."""
    displayed_as: str = sent()
    """Text by which Sage shows the row."""
    path: str = sent("$path")
    """Path of the row below the base URL."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
