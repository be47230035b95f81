"""Body that creates a tax rate."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostTaxRates(Row, frozen=True, kw_only=True):
    """Body that creates a tax rate."""

    tax_rate: "m.PostTaxRatesTaxRate" = sent()
    """What the new record is to hold."""
