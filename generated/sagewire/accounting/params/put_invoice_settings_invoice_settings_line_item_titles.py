"""What may be written of a `PutInvoiceSettingsInvoiceSettingsLineItemTitles`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutInvoiceSettingsInvoiceSettingsLineItemTitlesWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettingsLineItemTitles`; a key that is left out is not sent."""

    description: str | None
    unit_price: str | None
    quantity: str | None
    discount: str | None
