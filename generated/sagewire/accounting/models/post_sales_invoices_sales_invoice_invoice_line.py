"""The lines; an array that is sent on a change replaces all of them."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesInvoicesSalesInvoiceInvoiceLine(Row, frozen=True, kw_only=True):
    """The lines; an array that is sent on a change replaces all of them."""

    description: str = sent()
    """Text of the line; HTML entities in it are refused. Seen on the wire, not stated by the maker."""
    ledger_account_id: str = sent()
    """Id of a row of `ledger_accounts`."""
    unit_price: Decimal = sent()
    """Price of one unit, in the currency of the document; `unit_price_includes_tax` says if with tax."""
    analysis_type_categories: list[str] | None = None
    """Ids of rows of `analysis_type_categories`."""
    product_id: str | None = None
    """Id of a row of `products` or `stock_items`."""
    service_id: str | None = None
    """Id of a row of `services`."""
    trade_of_asset: bool | None = None
    """True if the line buys or sells a fixed asset."""
    quantity: Decimal | None = None
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`, such as `GB_STANDARD`."""
    tax_amount: Decimal | None = None
    """Tax of the line, rounded to 2 decimal places; required unless the rate is zero, exempt or no tax."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    base_currency_unit_price: Decimal | None = None
    """Worked out by Sage from `exchange_rate` of the document; POST refuses it. Seen on the wire, not stated by the
    maker.
    """
    unit_price_includes_tax: bool | None = None
    """True if `unit_price` holds tax."""
    base_currency_net_amount: Decimal | None = None
    """Worked out by Sage from `exchange_rate` of the document; POST refuses it. Seen on the wire, not stated by the
    maker.
    """
    base_currency_tax_amount: Decimal | None = None
    """Worked out by Sage from `exchange_rate` of the document; POST refuses it. Seen on the wire, not stated by the
    maker.
    """
    base_currency_total_amount: Decimal | None = None
    """Worked out by Sage from `exchange_rate` of the document; POST refuses it. Seen on the wire, not stated by the
    maker.
    """
    eu_goods_services_type_id: str | None = None
    """Goods or services (id of a row of `eu_goods_services_types`); cross-border, the same on all lines. Seen on the
    wire, not stated by the maker.
    """
    discount_amount: Decimal | None = None
    """Discount of the line as an amount, in the currency of the document."""
    base_currency_discount_amount: Decimal | None = None
    """Worked out by Sage from `exchange_rate` of the document; POST refuses it. Seen on the wire, not stated by the
    maker.
    """
    discount_percentage: Decimal | None = None
    """Discount of the line as a percentage."""
    eu_sales_description_id: str | None = None
    """Id of a row of `eu_sales_descriptions`."""
    currency_tax_amount: Decimal | None = None
    """Tax of the line in the currency of the invoice; not published, demanded all the same. Seen on the wire, not
    stated by the maker.
    """
