"""`$expand` child: split of the value over tax codes."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryViewTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """`$expand` child: split of the value over tax codes."""

    id: int | None = None
    """Tax code (id of a row of `tax_codes`). Read-only."""
    code: int | None = None
    """Number of the tax code. Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    entry_type: str | None = None
    """One of the values of `tax_account_entry_types`. Read-only."""
    goods_amount: Decimal | None = None
    """Net value under this tax code. 2 decimal places. Read-only."""
    tax_amount: Decimal | None = None
    """Tax under this tax code. 2 decimal places. Read-only."""
    tax_discount_amount: Decimal | None = None
    """Tax part of the settlement discount under this tax code. 2 decimal places. Read-only."""
