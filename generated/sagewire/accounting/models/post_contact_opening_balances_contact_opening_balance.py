"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostContactOpeningBalancesContactOpeningBalance(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    contact_opening_balance_type_id: str = sent()
    """Id of a row of `contact_opening_balance_types`."""
    date: Day = sent()
    contact_id: str = sent()
    """Id of a row of `contacts`."""
    reference: str = sent()
    """At most 25 characters."""
    total_amount: Decimal = sent()
    """Amount with tax, in the currency of the document."""
    transaction_type_id: str | None = None
    """Id of a row of `transaction_types`."""
    details: str | None = None
    """At most 255 characters."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`, such as `GB_STANDARD`."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    currency_id: str | None = None
    """Id of a row of `currencies` (ISO 4217 code); that of the contact."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
