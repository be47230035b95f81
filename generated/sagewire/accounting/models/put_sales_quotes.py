"""Body that changes a quote; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutSalesQuotes(Row, frozen=True, kw_only=True):
    """Body that changes a quote; what is left out stays as it is."""

    sales_quote: "m.PutSalesQuotesSalesQuote" = sent()
    """What is to be changed; what is left out stays as it is."""
