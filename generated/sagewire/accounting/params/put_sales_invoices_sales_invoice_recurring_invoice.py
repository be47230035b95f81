"""What may be written of a `PutSalesInvoicesSalesInvoiceRecurringInvoice`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutSalesInvoicesSalesInvoiceRecurringInvoiceWrite(TypedDict, total=False):
    """What may be written of a `PutSalesInvoicesSalesInvoiceRecurringInvoice`; a key that is left out is not sent."""

    frequency: int | None
    on_week_day: int | None
    on_day_number: int | None
    recurrence_type: str | None
    recurrence_status_identifier: str | None
