"""An upload that was taken."""

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class Upload(Row, frozen=True, kw_only=True):
    """An upload that was taken.

    Inferred, not stated by the maker.
    """

    tracking_url: str = sent("trackingUrl")
    """Where its progress is told; may be on another host."""
