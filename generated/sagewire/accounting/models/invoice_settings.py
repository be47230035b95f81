"""Numbering, texts and terms of sales documents."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, wire

if TYPE_CHECKING:
    InvoiceSettingsCustomerCreditTerms = Literal["month_end_invoice", "date_from_invoice", "immediate_invoice"] | str
    """From when the credit days of customers count."""
else:
    InvoiceSettingsCustomerCreditTerms = Literal["month_end_invoice", "date_from_invoice", "immediate_invoice"]

if TYPE_CHECKING:
    InvoiceSettingsVendorCreditTerms = Literal["month_end_payment", "date_from_payment", "immediate_payment"] | str
    """From when the credit days of suppliers count."""
else:
    InvoiceSettingsVendorCreditTerms = Literal["month_end_payment", "date_from_payment", "immediate_payment"]


class InvoiceSettings(Row, frozen=True, kw_only=True):
    """Numbering, texts and terms of sales documents."""

    path: str | None = wire("$path")
    next_invoice_number: int | None = None
    """Number of the next sales invoice."""
    next_credit_note_number: int | None = None
    """Number of the next sales credit note."""
    separate_invoice_credit_note_numbering: bool | None = None
    """True if credit notes have a number range of their own."""
    sales_invoice_number_prefix: str | None = None
    """At most 6 characters."""
    sales_credit_note_number_prefix: str | None = None
    """At most 6 characters."""
    invoice_terms_and_conditions: str | None = None
    """At most 2000 characters."""
    default_note_on_invoice: str | None = None
    """At most 2000 characters."""
    default_note_on_credit_note: str | None = None
    """At most 2000 characters."""
    default_note_on_estimate: str | None = None
    """At most 2000 characters."""
    default_note_on_quote: str | None = None
    """At most 2000 characters."""
    next_quote_number: int | None = None
    """Number of the next quote."""
    quote_number_prefix: str | None = None
    """Letters in front of the number. At most 6 characters."""
    estimate_number_prefix: str | None = None
    """Letters in front of the number. At most 6 characters."""
    quote_default_days_to_expiry: int | None = None
    """Days for which a new quote holds."""
    estimate_default_days_to_expiry: int | None = None
    """Days for which a new estimate holds."""
    quote_terms_and_conditions: str | None = None
    """At most 2000 characters."""
    estimate_terms_and_conditions: str | None = None
    """At most 2000 characters."""
    delivery_note_terms_and_conditions: str | None = None
    """At most 2000 characters."""
    delivery_note_show_signature: bool | None = None
    """True to print a line for the signature."""
    delivery_note_show_picked: bool | None = None
    """True to print a column for the quantity picked."""
    delivery_note_show_notes: bool | None = None
    delivery_note_show_contact_details: bool | None = None
    quick_entry_prefix: str | None = None
    """Letters in front of the number of a quick entry. At most 6 characters."""
    late_payment_percentage: Decimal | None = None
    """Interest in percent for late payment."""
    prompt_payment_percentage: Decimal | None = None
    """Discount in percent for prompt payment."""
    show_auto_entrepreneur: bool | None = None
    """True to print the sole trader notice (France)."""
    show_insurance: bool | None = None
    """True to print the insurance details (France)."""
    insurer: "m.Contact | None" = None
    """The insurer named on documents (France; a row of `contacts`)."""
    insurance_area: str | None = None
    """Where the insurance holds (France)."""
    insurance_type: str | None = None
    insurance_text: str | None = None
    payment_bank_account: "m.Base | None" = None
    """The bank account whose details documents give for payment (a row of `bank_accounts`)."""
    sales_corrective_invoice_number_prefix: str | None = None
    """At most 255 characters."""
    next_sales_corrective_invoice_number: int | None = None
    """Number of the next corrective invoice."""
    document_headings: "m.InvoiceSettingsDocumentHeadings | None" = None
    """Titles printed on documents."""
    line_item_titles: "m.InvoiceSettingsLineItemTitles | None" = None
    """Column titles printed on documents."""
    footer_details: "m.FooterDetails | None" = None
    """Three columns of text at the foot of documents."""
    print_contact_details: "m.PrintContactDetails | None" = None
    """Which details of the business documents show."""
    print_statements: "m.PrintStatements | None" = None
    """What statements show."""
    customer_credit_days: int | None = None
    """Credit days proposed for new customers."""
    vendor_credit_days: int | None = None
    """Credit days proposed for new suppliers."""
    customer_credit_terms: InvoiceSettingsCustomerCreditTerms | None = None
    """From when the credit days of customers count."""
    vendor_credit_terms: InvoiceSettingsVendorCreditTerms | None = None
    """From when the credit days of suppliers count."""
    updated_at: Instant | None = None
