"""Totals of a document at one tax rate."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class ArtefactTaxAnalysis(Row, frozen=True, kw_only=True):
    """Totals of a document at one tax rate."""

    tax_rate: "m.Base | None" = None
    """The tax rate (a row of `tax_rates`)."""
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
