"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostMigrationTaxReturnsMigrationTaxReturn(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    from_date: Day = sent()
    """First day of the period."""
    to_date: Day = sent()
    """Last day of the period."""
    total_amount: Decimal = sent()
    """Net tax to pay, or to reclaim if negative."""
    tax_return_frequency_id: str = sent()
    """Id of a row of `tax_return_frequencies`."""
    gb: "m.PostMigrationTaxReturnsMigrationTaxReturnGb | None" = None
    """Boxes of a return of the United Kingdom."""
    ie: "m.PostMigrationTaxReturnsMigrationTaxReturnIe | None" = None
    """Boxes of a return of Ireland."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
