"""Boxes of a return of the United Kingdom."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PostMigrationTaxReturnsMigrationTaxReturnGb(Row, frozen=True, kw_only=True):
    """Boxes of a return of the United Kingdom."""

    box_1: Decimal | None = None
    """VAT due on sales and other outputs."""
    box_2: Decimal | None = None
    """VAT due on acquisitions from the EU."""
    box_3: Decimal | None = None
    """Total VAT due."""
    box_4: Decimal | None = None
    """VAT reclaimed on purchases and other inputs."""
    box_5: Decimal | None = None
    """Net VAT to pay or reclaim."""
    box_6: Decimal | None = None
    """Value of sales and other outputs, without VAT."""
    box_7: Decimal | None = None
    """Value of purchases and other inputs, without VAT."""
    box_8: Decimal | None = None
    """Value of goods supplied to the EU, without VAT."""
    box_9: Decimal | None = None
    """Value of goods acquired from the EU, without VAT."""
