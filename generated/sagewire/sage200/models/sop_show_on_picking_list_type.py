"""A choice for showing a line on picking lists."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopShowOnPickingListType(Row, frozen=True, kw_only=True):
    """A choice for showing a line on picking lists."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """At most 20 characters."""
    value: str = sent()
    """Name of the value, as found in `show_on_picking_list_type` of lines. At most 20 characters."""
