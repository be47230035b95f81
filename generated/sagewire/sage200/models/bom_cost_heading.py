"""A heading under which bill-of-materials costs are gathered, with markup and overhead recovery."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class BomCostHeading(Row, frozen=True, kw_only=True):
    """A heading under which bill-of-materials costs are gathered, with markup and overhead recovery."""

    id: int = sent()
    """Read-only."""
    bom_cost_heading_type: str | None = None
    """One of the values of `bom_cost_heading_types`. Read-only."""
    name: str | None = None
    """At most 50 characters. Read-only."""
    markup: Decimal | None = None
    """Markup on costs under this heading. 2 decimal places. Read-only."""
    overhead_recovery_percent: Decimal | None = None
    """Percentage added to recover overheads. 2 decimal places. Read-only."""
    reserved: bool | None = None
    """True if the heading is reserved by Sage. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
