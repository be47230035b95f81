"""Amounts of a document at one tax rate, in both currencies."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class ArtefactDetailedTaxAnalysisBreakdown(Row, frozen=True, kw_only=True):
    """Amounts of a document at one tax rate, in both currencies."""

    tax_rate: "m.TaxRate | None" = None
    """The tax rate (a row of `tax_rates`)."""
    name: str | None = None
    percentage: Decimal | None = None
    """Tax rate in percent."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    retail_tax_amount: Decimal | None = None
    """Equivalence surcharge for retailers at this rate (Spain)."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    goods_amount: Decimal | None = None
    """Part of the amount that is goods."""
    services_amount: Decimal | None = None
    """Part of the amount that is services."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    base_currency_goods_amount: Decimal | None = None
    """Part of the amount that is goods, in the base currency."""
    base_currency_services_amount: Decimal | None = None
    """Part of the amount that is services, in the base currency."""
