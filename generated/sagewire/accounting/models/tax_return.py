"""A tax return."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class TaxReturn(Row, frozen=True, kw_only=True):
    """A tax return."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    tax_return_number: str | None = None
    """Running number of the return. At most 4 characters."""
    period_start_date: Day | None = None
    period_end_date: Day | None = None
    total_amount: Decimal | None = None
    """Net tax to pay, or to reclaim if negative."""
    paid: bool | None = None
    """True if the return has been paid or refunded."""
    status: "m.TaxReturnStatus | None" = None
    """State of the return."""
    tax_return_type: "m.TaxReturnType | None" = None
    """The kind of return."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
