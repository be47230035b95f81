"""The part of a tax amount at one component rate."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class TaxBreakdown(Row, frozen=True, kw_only=True):
    """The part of a tax amount at one component rate."""

    tax_rate: "m.Base | None" = None
    """The tax rate (a row of `tax_rates`)."""
    percentage: Decimal | None = None
    """Rate of the component in percent."""
    amount: Decimal | None = None
    """Tax at this component rate."""
