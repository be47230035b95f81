"""A currency of the company with its rates against the base currency and the euro."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Currency(Row, frozen=True, kw_only=True):
    """A currency of the company with its rates against the base currency and the euro.

    Published as required: `name`, `symbol`.
    """

    id: int = sent()
    """Read-only."""
    symbol: str = sent()
    """Symbol printed with amounts, up to 4 characters. At most 4 characters. Read-only."""
    name: str = sent()
    """At most 30 characters. Read-only."""
    core_currency_rate: Decimal = sent()
    """Rate of the currency against the base currency. 6 decimal places. Read-only."""
    euro_currency_rate: Decimal = sent()
    """Rate of the currency against the euro. 6 decimal places. Read-only."""
    is_base_currency: bool = sent()
    """True for the currency in which the company keeps its books. Read-only."""
    is_euro_currency: bool = sent()
    """True for the euro itself. Read-only."""
    use_for_new_accounts: bool = sent()
    """True if the currency is offered for new accounts. Read-only."""
    exchange_rate_type: str = sent()
    """One of the values of `exchange_rate_types`. Default: `ExchangeRateSingle`. Read-only."""
    exchange_rate_amendability_type: str = sent()
    """One of the values of `exchange_rate_amendability_types`. Read-only."""
    currency_iso_code_id: int | None = None
    """ISO code of the currency (id of a row of `currency_iso_codes`). Read-only."""
    currency_iso_code: "m.CurrencyIsoCode | None" = None
    """The `currency_iso_codes` row behind `currency_iso_code_id`; needs `$expand`. Read-only. Only there when named in
    `expand`.
    """
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
