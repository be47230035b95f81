"""Split of the document by tax code; comes with `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PurchasePostedTransactionTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """Split of the document by tax code; comes with `$expand`."""

    id: int | None = None
    """Id of a row of `tax_codes`. Read-only."""
    code: int | None = None
    """Number of the tax code, as users know it. Read-only."""
    name: str | None = None
    """Name of the tax code. At most 60 characters. Read-only."""
    entry_type: str | None = None
    """One of the values of `tax_account_entry_types`. Read-only."""
    goods_amount: Decimal | None = None
    """Net value under this tax code, in the document's currency. 2 decimal places. Read-only."""
    tax_amount: Decimal | None = None
    """Tax under this tax code, in the document's currency. 2 decimal places. Read-only."""
    tax_discount_amount: Decimal | None = None
    """Tax part of the settlement discount under this tax code. 2 decimal places. Read-only."""
