"""An open invoice or credit of a contact from before the books were opened."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class ContactOpeningBalance(Row, frozen=True, kw_only=True):
    """An open invoice or credit of a contact from before the books were opened."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    contact_opening_balance_type: "m.Base | None" = None
    """Whether the balance is an invoice or a credit (a row of `contact_opening_balance_types`)."""
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    date: Day | None = None
    reference: str | None = None
    """At most 25 characters."""
    details: str | None = None
    """At most 255 characters."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_rate: "m.Base | None" = None
    """The tax rate (a row of `tax_rates`)."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax, one for each component rate."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax in the base currency, one for each component rate."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
