"""A line of a sales invoice."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class SalesInvoiceLineItem(Row, frozen=True, kw_only=True):
    """A line of a sales invoice."""

    id: str = sent()
    displayed_as: str | None = None
    analysis_type_categories: "list[m.AnalysisTypeLineItem] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    description: str | None = None
    product: "m.Product | None" = None
    """The product or stock item on the line (a row of `products` or `stock_items`)."""
    service: "m.Service | None" = None
    """The service on the line (a row of `services`)."""
    ledger_account: "m.Base | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    trade_of_asset: bool | None = None
    """True if the line buys or sells a fixed asset."""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    """Price of one unit, in the currency of the document; `unit_price_includes_tax` says if with tax."""
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
    base_currency_unit_price: Decimal | None = None
    """Price of one unit, in the base currency."""
    unit_price_includes_tax: bool | None = None
    """True if `unit_price` holds tax."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax in the base currency, one for each component rate."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    eu_goods_services_type: "m.Base | None" = None
    """Whether the line is goods or services, for trade within the EU (a row of `eu_goods_services_types`)."""
    discount_amount: Decimal | None = None
    """Discount of the line as an amount, in the currency of the document."""
    base_currency_discount_amount: Decimal | None = None
    """Discount of the line, in the base currency."""
    discount_percentage: Decimal | None = None
    """Discount of the line as a percentage."""
    eu_sales_description: "m.EuSalesDescription | None" = None
    """The nature of the supply for EU sales reporting (a row of `eu_sales_descriptions`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
