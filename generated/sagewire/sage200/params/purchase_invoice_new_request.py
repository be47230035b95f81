"""What may be written of a `PurchaseInvoiceNewRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PurchaseInvoiceNewRequestWrite(TypedDict, total=False):
    """What may be written of a `PurchaseInvoiceNewRequest`; a key that is left out is not sent."""

    supplier_id: int
