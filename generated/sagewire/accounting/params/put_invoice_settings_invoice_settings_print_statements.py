"""What may be written of a `PutInvoiceSettingsInvoiceSettingsPrintStatements`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutInvoiceSettingsInvoiceSettingsPrintStatementsWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettingsPrintStatements`; a key that is left out is not sent."""

    days_overdue: bool | None
    table_of_balances: bool | None
