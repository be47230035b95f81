"""A unit of measure set up in the company."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class Unit(Row, frozen=True, kw_only=True):
    """A unit of measure set up in the company."""

    id: int = sent()
    """Read-only."""
    name: str = sent()
    """At most 20 characters."""
    multiple_of_base_unit: Decimal = sent()
    """Number of base units in one of this unit. 9 decimal places."""
    each_value: bool = sent()
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
