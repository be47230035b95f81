"""Totals by tax rate."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutSalesCorrectiveInvoicesSalesCorrectiveInvoiceTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """Totals by tax rate."""

    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    goods_amount: Decimal | None = None
    """Part of the amount that is goods."""
    service_amount: Decimal | None = None
    """Part of the amount that is services."""
