"""Titles printed on documents."""

from sagewire.accounting.models._base import Row


class PutInvoiceSettingsInvoiceSettingsDocumentHeadings(Row, frozen=True, kw_only=True):
    """Titles printed on documents."""

    sales_invoice: str | None = None
    sales_credit_note: str | None = None
    sales_corrective_invoice: str | None = None
    sales_quote: str | None = None
    sales_estimate: str | None = None
    pro_forma: str | None = None
    remittance_advice: str | None = None
    statement: str | None = None
    delivery_note: str | None = None
