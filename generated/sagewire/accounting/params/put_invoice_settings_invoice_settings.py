"""What may be written of a `PutInvoiceSettingsInvoiceSettings`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutInvoiceSettingsInvoiceSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutInvoiceSettingsInvoiceSettings`; a key that is left out is not sent."""

    next_invoice_number: int | None
    next_credit_note_number: int | None
    separate_invoice_credit_note_numbering: bool | None
    sales_invoice_number_prefix: Annotated[str | None, Text(6)]
    sales_credit_note_number_prefix: Annotated[str | None, Text(6)]
    invoice_terms_and_conditions: Annotated[str | None, Text(2000)]
    default_note_on_invoice: Annotated[str | None, Text(2000)]
    default_note_on_credit_note: Annotated[str | None, Text(2000)]
    default_note_on_estimate: Annotated[str | None, Text(2000)]
    default_note_on_quote: Annotated[str | None, Text(2000)]
    next_quote_number: int | None
    quote_number_prefix: Annotated[str | None, Text(6)]
    estimate_number_prefix: Annotated[str | None, Text(6)]
    quote_default_days_to_expiry: int | None
    estimate_default_days_to_expiry: int | None
    quote_terms_and_conditions: Annotated[str | None, Text(2000)]
    estimate_terms_and_conditions: Annotated[str | None, Text(2000)]
    delivery_note_terms_and_conditions: Annotated[str | None, Text(2000)]
    delivery_note_show_signature: bool | None
    delivery_note_show_picked: bool | None
    delivery_note_show_notes: bool | None
    delivery_note_show_contact_details: bool | None
    quick_entry_prefix: Annotated[str | None, Text(6)]
    late_payment_percentage: Decimal | int | None
    prompt_payment_percentage: Decimal | int | None
    show_auto_entrepreneur: bool | None
    show_insurance: bool | None
    insurer_id: str | None
    insurance_area: str | None
    insurance_type: str | None
    insurance_text: str | None
    payment_bank_account_id: str | None
    sales_corrective_invoice_number_prefix: Annotated[str | None, Text(255)]
    next_sales_corrective_invoice_number: int | None
    customer_credit_days: int | None
    vendor_credit_days: int | None
    customer_credit_terms: m.PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms | None
    vendor_credit_terms: m.PutInvoiceSettingsInvoiceSettingsVendorCreditTerms | None
    document_headings: p.PutInvoiceSettingsInvoiceSettingsDocumentHeadingsWrite | None
    line_item_titles: p.PutInvoiceSettingsInvoiceSettingsLineItemTitlesWrite | None
    footer_details: p.PutInvoiceSettingsInvoiceSettingsFooterDetailsWrite | None
    print_contact_details: p.PutInvoiceSettingsInvoiceSettingsPrintContactDetailsWrite | None
    print_statements: p.PutInvoiceSettingsInvoiceSettingsPrintStatementsWrite | None
