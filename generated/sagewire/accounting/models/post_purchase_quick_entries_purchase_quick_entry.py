"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostPurchaseQuickEntriesPurchaseQuickEntry(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    quick_entry_type_id: str = sent()
    """Id of a row of `quick_entry_types`."""
    date: Day = sent()
    contact_id: str = sent()
    """The supplier (id of a row of `contacts` of type `VENDOR`; a customer's id counts as not found)."""
    reference: str = sent()
    """At most 25 characters."""
    ledger_account_id: str = sent()
    """The one ledger account of the entry (id of a row of `ledger_accounts`)."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
    details: str | None = None
    """At most 255 characters."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`, such as `GB_STANDARD`."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    currency_id: str | None = None
    """Id of a row of `currencies` (ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    inverse_exchange_rate: Decimal | None = None
    """The reciprocal of `exchange_rate`."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    status_id: str | None = None
    """Id of a row of `artefact_statuses`; Sage derives it from payments."""
    tax_address_region_id: str | None = None
    """Province whose sales tax applies (Canada; id of a row of `address_regions`)."""
    trade_of_asset: bool | None = None
    """True if the line buys or sells a fixed asset."""
    gst_amount: Decimal | None = None
    """Federal sales tax, GST or HST, of the amount (Canada)."""
    pst_amount: Decimal | None = None
    """Provincial sales tax of the amount (Canada)."""
    tax_recoverable: bool | None = None
    """True if the tax can be claimed back (Canada)."""
    analysis_type_categories: "list[m.PostPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategory] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
