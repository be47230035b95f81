"""An Intrastat status value of sales documents."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopIntrastatStatusType(Row, frozen=True, kw_only=True):
    """An Intrastat status value of sales documents."""

    id: int = sent()
    """Number of the value, as found in `intrastat_status_id` of the views. Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """At most 20 characters."""
