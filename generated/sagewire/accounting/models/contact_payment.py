"""A receipt from or payment to a contact, or a refund."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class ContactPayment(Row, frozen=True, kw_only=True):
    """A receipt from or payment to a contact, or a refund."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    payment_method: "m.Base | None" = None
    """How the money moved (a row of `payment_methods`)."""
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    bank_account: "m.Base | None" = None
    """The bank account (a row of `bank_accounts`)."""
    date: Day | None = None
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
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
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    base_currency_currency_charge: Decimal | None = None
    """Charge of the bank for the currency exchange, in the base currency."""
    reference: str | None = None
    """At most 25 characters."""
    allocated_artefacts: "list[m.AllocatedPaymentArtefact] | None" = None
    """The documents that the amount settles, each with its share."""
    tax_rate: "m.Base | None" = None
    """The tax rate (a row of `tax_rates`)."""
    payment_on_account: "m.PaymentOnAccount | None" = None
    """The part of the payment that settles no document yet."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
