"""The rate that applies now between a currency and the base currency."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class ExchangeRate(Row, frozen=True, kw_only=True):
    """The rate that applies now between a currency and the base currency."""

    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    rate: Decimal | None = None
    """Rate between the currency and the base currency."""
    inverse_rate: Decimal | None = None
    """The reciprocal of `rate`."""
    base_currency: "m.Base | None" = None
    """The currency in which the business keeps its books (a row of `currencies`)."""
    currency: "m.Base | None" = None
    """The foreign currency (a row of `currencies`)."""
