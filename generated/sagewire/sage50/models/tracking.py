"""How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from sagewire.runtime.model import sent, wire
from sagewire.sage50.models._base import Row

if TYPE_CHECKING:
    TrackingStatus = Literal["uploading", "validating", "accepted", "failed", "badRequest"] | str
    """The last three are named by the guide, and taken to be final; the first two are assumed. Both lists of the guide
    are lost, so any other word may come, and means that it is under way.
    """
else:
    TrackingStatus = Literal["uploading", "validating", "accepted", "failed", "badRequest"]


class Tracking(Row, frozen=True, kw_only=True):
    """How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""

    __open__: ClassVar[bool] = True

    status: TrackingStatus = sent()
    """The last three are named by the guide, and taken to be final; the first two are assumed. Both lists of the guide
    are lost, so any other word may come, and means that it is under way. Inferred, not stated by the maker.
    """
    progress: Any = None
    """How far it has come; whether a number from 0 to 100 or text is not stated."""
    download_result_url: str | None = wire("downloadResultUrl")
    """Where the result is, once Sage 50 has uploaded one; it may never come."""
