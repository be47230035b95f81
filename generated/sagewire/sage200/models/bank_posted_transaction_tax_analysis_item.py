"""VAT analysis of the entry; needs `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class BankPostedTransactionTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """VAT analysis of the entry; needs `$expand`."""

    id: int | None = None
    """VAT code of the line (id of a row of `tax_codes`)."""
    code: int | None = None
    """Number of the VAT code as users know it."""
    name: str | None = None
    """At most 60 characters."""
    entry_type: str | None = None
    """Kind of VAT entry, such as input or output. At most 20 characters."""
    goods_amount: Decimal | None = None
    """Net amount subject to the VAT code. 2 decimal places."""
    tax_amount: Decimal | None = None
    """VAT amount of the line. 2 decimal places."""
    tax_discount_amount: Decimal | None = None
    """Discount taken into account in the VAT entry. 2 decimal places."""
