"""What a posting answers with."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent


class PostedUrn(Row, frozen=True, kw_only=True):
    """What a posting answers with.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    urn: int | str = sent()
    """Number of the posting; look the record up by it."""
