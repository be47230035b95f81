"""An upload that was taken."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class Upload(Row, frozen=True, kw_only=True):
    """An upload that was taken.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    tracking_url: str = sent("trackingUrl")
    """Where its progress is told; may be on another host."""
