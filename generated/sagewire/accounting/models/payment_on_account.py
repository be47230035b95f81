"""Money of a payment that settles no document yet."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class PaymentOnAccount(Row, frozen=True, kw_only=True):
    """Money of a payment that settles no document yet."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    contact_name: str | None = None
    """Name of the contact as it stands on the document."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document."""
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    date: Day | None = None
    reference: str | None = None
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    outstanding_amount: Decimal | None = None
    """What is still to be paid, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    base_currency_outstanding_amount: Decimal | None = None
    """What is still to be paid, in the base currency."""
    status: "m.Base | None" = None
    """How far the amount is used (a row of `artefact_statuses`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
