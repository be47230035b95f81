"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutBusinessExchangeRatesBusinessExchangeRate(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    currency_id: str | None = None
    """The foreign currency (id of a row of `currencies`)."""
    rate: Decimal | None = None
    """Rate between the currency and the base currency."""
    inverse_rate: Decimal | None = None
    """The reciprocal of `rate`."""
    base_currency_id: str | None = None
    """Currency in which the books are kept (id of a row of `currencies`)."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
