"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBusinessExchangeRatesBusinessExchangeRate(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    currency_id: str = sent()
    """The foreign currency (id of a row of `currencies`)."""
    rate: Decimal = sent()
    """Rate between the currency and the base currency."""
    inverse_rate: Decimal | None = None
    """The reciprocal of `rate`."""
    base_currency_id: str | None = None
    """Currency in which the books are kept (id of a row of `currencies`)."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
