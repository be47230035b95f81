"""What may be written of a `PurchasePostedTransactionMemo`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PurchasePostedTransactionMemoWrite(TypedDict, total=False):
    """What may be written of a `PurchasePostedTransactionMemo`; a key that is left out is not sent."""

    posted_supplier_transaction_id: int
    note: Annotated[str, Text(1000)]
    is_active: bool
