"""Body that creates an exchange rate of the business."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBusinessExchangeRates(Row, frozen=True, kw_only=True):
    """Body that creates an exchange rate of the business."""

    business_exchange_rate: "m.PostBusinessExchangeRatesBusinessExchangeRate" = sent()
    """What the new record is to hold."""
