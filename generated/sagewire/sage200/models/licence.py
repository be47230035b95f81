"""Flags for the modules that the site's licence enables."""

from sagewire.sage200.models._base import Row


class Licence(Row, frozen=True, kw_only=True):
    """Flags for the modules that the site's licence enables."""

    is_sales_enabled: bool | None = None
    """True when the sales ledger is licensed (for orders see `is_sales_orders_enabled`). Read-only."""
    is_purchase_enabled: bool | None = None
    """True when the purchase ledger is licensed (for orders see `is_purchase_orders_enabled`). Read-only."""
    is_nominal_enabled: bool | None = None
    """True when the nominal ledger is licensed. Read-only."""
    is_fixed_assets_enabled: bool | None = None
    """Read-only."""
    is_cash_book_enabled: bool | None = None
    """True when the cash book is licensed. Read-only."""
    is_stock_enabled: bool | None = None
    """True when stock control is licensed. Read-only."""
    is_price_book_enabled: bool | None = None
    """True when the price book (price bands and discounts) is licensed. Read-only."""
    is_invoicing_enabled: bool | None = None
    """True when the invoicing module is licensed; ledger invoices do not depend on it. Read-only."""
    is_sales_orders_enabled: bool | None = None
    """True when sales order processing is licensed; the `sop_*` resources need it. Read-only."""
    is_purchase_orders_enabled: bool | None = None
    """True when purchase order processing is licensed; the `pop_*` resources need it. Read-only."""
    is_bill_of_materials_enabled: bool | None = None
    """True when bill of materials is licensed; the `bom_*` resources need it. Read-only."""
    is_additional_excel_reports_enabled: bool | None = None
    """Read-only."""
    is_project_accounting_enabled: bool | None = None
    """Read-only. Sage 200 Professional only."""
    is_manufacturing_enabled: bool | None = None
    """Read-only. Sage 200 Professional only."""
    is_business_intelligence_enabled: bool | None = None
    """Read-only. Sage 200 Professional only."""
    is_scripting_enabled: bool | None = None
    """Read-only. Sage 200 Professional only."""
