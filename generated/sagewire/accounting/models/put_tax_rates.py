"""Body that changes a tax rate; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutTaxRates(Row, frozen=True, kw_only=True):
    """Body that changes a tax rate; what is left out stays as it is."""

    tax_rate: "m.PutTaxRatesTaxRate" = sent()
    """What is to be changed; what is left out stays as it is."""
