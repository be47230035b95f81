"""A line of an other payment or receipt."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class OtherPaymentLineItem(Row, frozen=True, kw_only=True):
    """A line of an other payment or receipt."""

    id: str = sent()
    displayed_as: str | None = None
    analysis_type_categories: "list[m.AnalysisTypeLineItem] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    ledger_account: "m.Base | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    details: str | None = None
    tax_rate: "m.Base | None" = None
    """The tax rate (a row of `tax_rates`)."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax, one for each component rate."""
    is_purchase_for_resale: bool | None = None
    """True if the goods are bought to be sold again."""
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
