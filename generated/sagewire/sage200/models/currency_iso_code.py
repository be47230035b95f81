"""An ISO 4217 currency code."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CurrencyIsoCode(Row, frozen=True, kw_only=True):
    """An ISO 4217 currency code.

    Published as required: `code`, `name`.
    """

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """Three-letter ISO 4217 code. At most 3 characters. Read-only."""
    name: str | None = None
    """Name of the currency in the ISO list. At most 100 characters. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
