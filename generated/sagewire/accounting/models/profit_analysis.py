"""Profit of a quote or estimate, in total and by line."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class ProfitAnalysis(Row, frozen=True, kw_only=True):
    """Profit of a quote or estimate, in total and by line."""

    total: "m.ProfitBreakdown | None" = None
    """Profit of the whole document."""
    line_breakdown: "list[m.ProfitBreakdown] | None" = None
    """Profit of each line."""
