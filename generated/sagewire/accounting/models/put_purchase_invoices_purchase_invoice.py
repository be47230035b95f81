"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutPurchaseInvoicesPurchaseInvoice(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    contact_id: str | None = None
    """The supplier (id of a row of `contacts` of type `VENDOR`; a customer's id counts as not found)."""
    date: Day | None = None
    due_date: Day | None = None
    """Day by which payment is due."""
    vat_reverse_charge: bool | None = None
    """True if the buyer accounts for the VAT (reverse charge)."""
    postponed_accounting: bool | None = None
    """True for imports whose VAT is accounted for on the return instead of paid at the border."""
    vat_exempt_consignment: bool | None = None
    """True if the imported consignment bears no import VAT. Inferred, not stated by the maker."""
    cis_applicable_amount: Decimal | None = None
    """Labour amount from which the Construction Industry Scheme deduction is taken (UK)."""
    base_currency_cis_applicable_amount: Decimal | None = None
    """Labour amount subject to the CIS deduction, in the base currency (UK)."""
    total_after_cis_deduction: Decimal | None = None
    """Total less the Construction Industry Scheme deduction (UK)."""
    base_currency_total_after_cis_deduction: Decimal | None = None
    """Total less the CIS deduction, in the base currency (UK)."""
    base_currency_total_itc_amount: Decimal | None = None
    """Input tax credits, in the base currency (Canada)."""
    total_itc_amount: Decimal | None = None
    """Input tax credits, the GST or HST that can be claimed back (Canada)."""
    base_currency_total_itr_amount: Decimal | None = None
    """Input tax refunds, in the base currency (Quebec)."""
    total_itr_amount: Decimal | None = None
    """Input tax refunds, the QST that can be claimed back (Quebec)."""
    part_recoverable: bool | None = None
    """True if only part of the tax can be claimed back (Canada)."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
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
    """`DRAFT` to post it later with release (id of a row of `artefact_statuses`)."""
    tax_address_region_id: str | None = None
    """Province whose sales tax applies (Canada; id of a row of `address_regions`)."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    base_currency_withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the base currency (Spain)."""
    invoice_lines: "list[m.PutPurchaseInvoicesPurchaseInvoiceInvoiceLine] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    tax_analysis: "list[m.PutPurchaseInvoicesPurchaseInvoiceTaxAnalysisItem] | None" = None
    """Totals by tax rate."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
