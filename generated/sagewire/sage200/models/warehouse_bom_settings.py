"""Bill-of-materials settings of a warehouse."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class WarehouseBomSettings(Row, frozen=True, kw_only=True):
    """Bill-of-materials settings of a warehouse."""

    id: int = sent()
    """Read-only."""
    is_component_source: bool | None = None
    """True if components for bills of materials are taken from this warehouse. Default: `True`. Sage 200 Professional
    only.
    """
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
