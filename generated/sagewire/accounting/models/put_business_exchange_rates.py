"""Body that changes an exchange rate of the business; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutBusinessExchangeRates(Row, frozen=True, kw_only=True):
    """Body that changes an exchange rate of the business; what is left out stays as it is."""

    business_exchange_rate: "m.PutBusinessExchangeRatesBusinessExchangeRate" = sent()
    """What is to be changed; what is left out stays as it is."""
