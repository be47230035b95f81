"""A question for the rate between two currencies and its answer."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CurrencyExchangeRate(Row, frozen=True, kw_only=True):
    """A question for the rate between two currencies and its answer.

    Published as required: `currency_from_id`, `currency_to_id`.
    """

    currency_from_id: int | None = None
    """Currency to convert from (id of a row of `currencies`); required in the request."""
    currency_from_rate: Decimal | None = None
    """Rate of the first currency against the base currency. 6 decimal places. Read-only."""
    currency_from_value: Decimal | None = None
    """Value in the first currency. 2 decimal places. Read-only."""
    currency_from_is_amendable: bool | None = None
    """True if users may change the rate of the first currency. Read-only."""
    currency_from_no_periods: bool | None = None
    """True if the first currency has no rate periods set up. Read-only."""
    currency_from_is_expired: bool | None = None
    """True if the first currency's rate is out of date for `transaction_date`. Read-only."""
    currency_to_id: int | None = None
    """Currency to convert to (id of a row of `currencies`); required in the request."""
    currency_to_rate: Decimal | None = None
    """Rate of the second currency against the base currency. 6 decimal places. Read-only."""
    currency_to_value: Decimal | None = None
    """Value in the second currency. 2 decimal places. Read-only."""
    currency_to_is_amendable: bool | None = None
    """True if users may change the rate of the second currency. Read-only."""
    currency_to_no_periods: bool | None = None
    """True if the second currency has no rate periods set up. Read-only."""
    currency_to_is_expired: bool | None = None
    """True if the second currency's rate is out of date for `transaction_date`. Read-only."""
    exchange_rate_type: str | None = None
    """One of the values of `exchange_rate_types`."""
    currency_transaction_type: str | None = None
    """Purpose of the conversion; one of the values of `currency_transaction_types`."""
    transaction_date: Day | None = None
    """Date for which the rate is wanted; send it as `YYYY-MM-DDT00:00:00Z`."""
    exchange_rate: Decimal | None = None
    """Answer: rate between the two currencies. 6 decimal places. Read-only."""
    currency_from: "m.Currency | None" = None
    """The `currencies` row behind `currency_from_id`. Read-only."""
    currency_to: "m.Currency | None" = None
    """The `currencies` row behind `currency_to_id`. Read-only."""
    currency_base: "m.Currency | None" = None
    """The `currencies` row of the base currency. Read-only."""
    currency_euro: "m.Currency | None" = None
    """The `currencies` row of the euro. Read-only."""
