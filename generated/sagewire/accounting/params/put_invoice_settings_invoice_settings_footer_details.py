"""What may be written of a `PutInvoiceSettingsInvoiceSettingsFooterDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutInvoiceSettingsInvoiceSettingsFooterDetailsWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettingsFooterDetails`; a key that is left out is not sent."""

    column_1: str | None
    column_2: str | None
    column_3: str | None
