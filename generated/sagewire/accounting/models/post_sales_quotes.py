"""Body that creates a quote."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesQuotes(Row, frozen=True, kw_only=True):
    """Body that creates a quote."""

    sales_quote: "m.PostSalesQuotesSalesQuote" = sent()
    """What the new record is to hold."""
