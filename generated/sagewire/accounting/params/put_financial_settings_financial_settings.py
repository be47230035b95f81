"""What may be written of a `PutFinancialSettingsFinancialSettings`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutFinancialSettingsFinancialSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutFinancialSettingsFinancialSettings`; a key that is left out is not sent."""

    year_end_date: Annotated[dt.date | None, DayForm()]
    year_end_lockdown_date: Annotated[dt.date | None, DayForm()]
    accounting_type: Annotated[str | None, Text(255)]
    accounts_start_date: Annotated[dt.date | None, DayForm()]
    base_currency_id: str | None
    multi_currency_enabled: bool | None
    use_live_exchange_rates: bool | None
    mtd_activation_status: str | None
    mtd_connected: bool | None
    mtd_authenticated_date: Annotated[dt.date | None, DayForm()]
    tax_scheme_id: str | None
    tax_return_frequency_id: str | None
    tax_number: Annotated[str | None, Text(255)]
    general_tax_number: str | None
    tax_office_id: str | None
    default_irpf_rate: Decimal | int | None
    flat_rate_tax_percentage: Decimal | int | None
    recoverable_percentage: Decimal | int | None
    sales_tax_calculation: str | None
    purchase_tax_calculation: str | None
    postponed_accounting: bool | None
    destination_vat: bool | None
