"""What may be written of a `PutInvoiceSettingsInvoiceSettingsPrintContactDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutInvoiceSettingsInvoiceSettingsPrintContactDetailsWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettingsPrintContactDetails`; a key that is left out is not
    sent.
    """

    business_name: bool | None
    website: bool | None
    telephone: bool | None
    mobile: bool | None
    email_address: bool | None
    due_date: bool | None
    default_delivery_address: str | None
