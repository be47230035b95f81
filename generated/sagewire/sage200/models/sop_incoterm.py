"""An incoterm for despatches abroad."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SopIncoterm(Row, frozen=True, kw_only=True):
    """An incoterm for despatches abroad.

    Published as required: `name`.
    """

    id: int = sent()
    name: str | None = None
    """Required. Text users choose by. At most 60 characters."""
    is_default: bool | None = None
    """True for the value proposed by default."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
