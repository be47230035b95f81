"""A payment or receipt outside the customer and supplier accounts."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class OtherPayment(Row, frozen=True, kw_only=True):
    """A payment or receipt outside the customer and supplier accounts."""

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
    base_currency_total_itc_amount: Decimal | None = None
    """Input tax credits, in the base currency (Canada)."""
    total_itc_amount: Decimal | None = None
    """Input tax credits, the GST or HST that can be claimed back (Canada)."""
    base_currency_total_itr_amount: Decimal | None = None
    """Input tax refunds, in the base currency (Quebec)."""
    total_itr_amount: Decimal | None = None
    """Input tax refunds, the QST that can be claimed back (Quebec)."""
    part_recoverable: bool | None = None
    """True if only part of the tax can be claimed back (Canada)."""
    payment_method: "m.Base | None" = None
    """How the money moved (a row of `payment_methods`)."""
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    bank_account: "m.Base | None" = None
    """The bank account (a row of `bank_accounts`)."""
    tax_address_region: "m.Base | None" = None
    """The province whose sales tax applies (Canada; a row of `address_regions`)."""
    date: Day | None = None
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    reference: str | None = None
    """At most 25 characters."""
    payment_lines: "list[m.OtherPaymentLineItem] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    deletable: bool | None = None
    """True if the resource can be deleted."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
