"""Totals of a document with goods and services apart, in both currencies."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class ArtefactDetailedTaxAnalysis(Row, frozen=True, kw_only=True):
    """Totals of a document with goods and services apart, in both currencies."""

    tax_rates_breakdown: "m.ArtefactDetailedTaxAnalysisBreakdown | None" = None
    """Amounts at one tax rate."""
    total_net: Decimal | None = None
    """Sum before tax, in the currency of the document."""
    total_tax: Decimal | None = None
    """Sum of the tax, in the currency of the document."""
    total: Decimal | None = None
    """Sum with tax, in the currency of the document."""
    total_goods_amount: Decimal | None = None
    """Sum of the goods, in the currency of the document."""
    total_services_amount: Decimal | None = None
    """Sum of the services, in the currency of the document."""
    base_currency_total_net: Decimal | None = None
    """Sum before tax, in the base currency."""
    base_currency_total_tax: Decimal | None = None
    """Sum of the tax, in the base currency."""
    base_currency_total: Decimal | None = None
    """Sum with tax, in the base currency."""
    base_currency_total_goods_amount: Decimal | None = None
    """Sum of the goods, in the base currency."""
    base_currency_total_services_amount: Decimal | None = None
    """Sum of the services, in the base currency."""
    total_retailer_tax: Decimal | None = None
    """Sum of the equivalence surcharge for retailers (Spain)."""
