"""The percentage of a tax rate in a period."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class TaxRatePercentage(Row, frozen=True, kw_only=True):
    """The percentage of a tax rate in a period."""

    percentage: Decimal | None = None
    """Rate in percent."""
    from_date: Day | None = None
    """First day on which the percentage holds."""
    to_date: Day | None = None
    """Last day on which the percentage holds."""
