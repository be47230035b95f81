"""The lines; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostOtherPaymentsOtherPaymentPaymentLine(Row, frozen=True, kw_only=True):
    """The lines; an array that is sent on a change replaces all of them."""

    ledger_account_id: str = sent()
    """Id of a row of `ledger_accounts`."""
    total_amount: Decimal = sent()
    """Amount with tax, in the currency of the document."""
    analysis_type_categories: list[str] | None = None
    """Ids of rows of `analysis_type_categories`."""
    details: str | None = None
    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`, such as `GB_STANDARD`."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax of the line, rounded to 2 decimal places; required unless the rate is zero, exempt or no tax."""
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
