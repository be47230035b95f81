"""VAT analysis of the same posting; needs `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class NominalTransactionEnquiryViewTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """VAT analysis of the same posting; needs `$expand`."""

    id: int | None = None
    """VAT code of the line (id of a row of `tax_codes`). Read-only."""
    code: int | None = None
    """Number of the VAT code as users know it. Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    entry_type: str | None = None
    """Kind of VAT entry, such as input or output. At most 20 characters. Read-only."""
    goods_amount: Decimal | None = None
    """Net amount subject to the VAT code. 2 decimal places. Read-only."""
    tax_amount: Decimal | None = None
    """2 decimal places. Read-only."""
    tax_discount_amount: Decimal | None = None
    """Discount taken into account in the VAT entry. 2 decimal places. Read-only."""
