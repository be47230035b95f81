"""A purchase invoice or credit with one amount and one ledger account."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class PurchaseQuickEntry(Row, frozen=True, kw_only=True):
    """A purchase invoice or credit with one amount and one ledger account."""

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
    analysis_type_categories: "list[m.AnalysisTypeLineItem] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    quick_entry_type: "m.Base | None" = None
    """Whether the entry is an invoice or a credit (a row of `quick_entry_types`)."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
    contact: "m.Base | None" = None
    """The supplier (a row of `contacts`)."""
    date: Day | None = None
    due_date: Day | None = None
    """Day by which payment is due."""
    reference: str | None = None
    """At most 25 characters."""
    ledger_account: "m.Base | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
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
    outstanding_amount: Decimal | None = None
    """What is still to be paid, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    inverse_exchange_rate: Decimal | None = None
    """The reciprocal of `exchange_rate`."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax in the base currency, one for each component rate."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    base_currency_outstanding_amount: Decimal | None = None
    """What is still to be paid, in the base currency."""
    status: "m.Base | None" = None
    """Payment state, such as `UNPAID`, `PART_PAID` or `PAID` (a row of `artefact_statuses`)."""
    payments_allocations: "list[m.PaymentAllocation] | None" = None
    """What has settled the document; only with `show_payments_allocations=true`."""
    tax_address_region: "m.Base | None" = None
    """The province whose sales tax applies (Canada; a row of `address_regions`)."""
    migrated: bool | None = None
    """True if the resource came from another Sage product by migration."""
    trade_of_asset: bool | None = None
    """True if the line buys or sells a fixed asset."""
    gst_amount: Decimal | None = None
    """Federal sales tax, GST or HST, of the amount (Canada)."""
    pst_amount: Decimal | None = None
    """Provincial sales tax of the amount (Canada)."""
    tax_recoverable: bool | None = None
    """True if the tax can be claimed back (Canada)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
