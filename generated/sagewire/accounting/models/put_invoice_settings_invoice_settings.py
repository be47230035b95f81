"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row

if TYPE_CHECKING:
    PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms = (
        Literal["month_end_invoice", "date_from_invoice", "immediate_invoice"] | str
    )
    """From when the credit days of customers count."""
else:
    PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms = Literal[
        "month_end_invoice", "date_from_invoice", "immediate_invoice"
    ]

if TYPE_CHECKING:
    PutInvoiceSettingsInvoiceSettingsVendorCreditTerms = (
        Literal["month_end_payment", "date_from_payment", "immediate_payment"] | str
    )
    """From when the credit days of suppliers count."""
else:
    PutInvoiceSettingsInvoiceSettingsVendorCreditTerms = Literal[
        "month_end_payment", "date_from_payment", "immediate_payment"
    ]


class PutInvoiceSettingsInvoiceSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

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
    insurer_id: str | None = None
    """Insurer named on documents (France; id of a row of `contacts`)."""
    insurance_area: str | None = None
    """Where the insurance holds (France)."""
    insurance_type: str | None = None
    insurance_text: str | None = None
    payment_bank_account_id: str | None = None
    """Bank account whose details documents give for payment (id of a row of `bank_accounts`)."""
    sales_corrective_invoice_number_prefix: str | None = None
    """At most 255 characters."""
    next_sales_corrective_invoice_number: int | None = None
    """Number of the next corrective invoice."""
    customer_credit_days: int | None = None
    """Credit days proposed for new customers."""
    vendor_credit_days: int | None = None
    """Credit days proposed for new suppliers."""
    customer_credit_terms: PutInvoiceSettingsInvoiceSettingsCustomerCreditTerms | None = None
    """From when the credit days of customers count."""
    vendor_credit_terms: PutInvoiceSettingsInvoiceSettingsVendorCreditTerms | None = None
    """From when the credit days of suppliers count."""
    document_headings: "m.PutInvoiceSettingsInvoiceSettingsDocumentHeadings | None" = None
    """Titles printed on documents."""
    line_item_titles: "m.PutInvoiceSettingsInvoiceSettingsLineItemTitles | None" = None
    """Column titles printed on documents."""
    footer_details: "m.PutInvoiceSettingsInvoiceSettingsFooterDetails | None" = None
    """Three columns of text at the foot of documents."""
    print_contact_details: "m.PutInvoiceSettingsInvoiceSettingsPrintContactDetails | None" = None
    """Which details of the business documents show."""
    print_statements: "m.PutInvoiceSettingsInvoiceSettingsPrintStatements | None" = None
    """What statements show."""
