"""A tax return taken over from another Sage product."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class MigrationTaxReturn(Row, frozen=True, kw_only=True):
    """A tax return taken over from another Sage product.

    Deprecated.
    """

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    from_date: Day | None = None
    """First day of the period."""
    to_date: Day | None = None
    """Last day of the period."""
    tax_return_frequency: "m.Base | None" = None
    """How often the tax is reported (a row of `tax_return_frequencies`)."""
    total_amount: Decimal | None = None
    """Net tax to pay, or to reclaim if negative."""
    gb: "m.GbBoxData | None" = None
    """Boxes of a return of the United Kingdom."""
    ie: "m.IeBoxData | None" = None
    """Boxes of a return of Ireland."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
