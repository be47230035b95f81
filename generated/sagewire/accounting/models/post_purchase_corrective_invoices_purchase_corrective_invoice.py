"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    vat_reverse_charge: bool | None = None
    """True if the buyer accounts for the VAT (reverse charge)."""
    contact_id: str | None = None
    """The supplier (id of a row of `contacts` of type `VENDOR`; a customer's id counts as not found)."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
    date: Day | None = None
    due_date: Day | None = None
    """Day by which payment is due."""
    reference: str | None = None
    """At most 25 characters."""
    vendor_reference: str | None = None
    """The supplier's own number of the document. At most 31 characters."""
    notes: str | None = None
    """At most 2000 characters."""
    total_quantity: Decimal | None = None
    """Sum of the quantities of the lines."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    currency_id: str | None = None
    """Id of a row of `currencies` (ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    inverse_exchange_rate: Decimal | None = None
    """The reciprocal of `exchange_rate`."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    status_id: str | None = None
    """State at creation (id of a row of `artefact_statuses`)."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    base_currency_withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the base currency (Spain)."""
    original_invoice_id: str | None = None
    """The invoice that is corrected (id of a row of `sales_invoices` or `purchase_invoices`)."""
    original_invoice_number: str | None = None
    """Number of the invoice that is corrected or credited."""
    original_invoice_date: Day | None = None
    """Day of the invoice that is corrected or credited."""
    invoice_lines: "list[m.PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLine] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    tax_analysis: "list[m.PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItem] | None" = None
    """Totals by tax rate."""
