"""What may be written of a `PutInvoiceSettingsInvoiceSettingsDocumentHeadings`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutInvoiceSettingsInvoiceSettingsDocumentHeadingsWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettingsDocumentHeadings`; a key that is left out is not
    sent.
    """

    sales_invoice: str | None
    sales_credit_note: str | None
    sales_corrective_invoice: str | None
    sales_quote: str | None
    sales_estimate: str | None
    pro_forma: str | None
    remittance_advice: str | None
    statement: str | None
    delivery_note: str | None
