"""A credit note from a supplier."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent, wire


class PurchaseCreditNote(Row, frozen=True, kw_only=True):
    """A credit note from a supplier."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    vat_reverse_charge: bool | None = None
    """True if the buyer accounts for the VAT (reverse charge)."""
    transaction: "m.Transaction | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    postponed_accounting: bool | None = None
    """True for imports whose VAT is accounted for on the return instead of paid at the border."""
    import_: bool | None = wire("import")
    """True if the document is an import of goods. Inferred, not stated by the maker."""
    vat_exempt_consignment: bool | None = None
    """True if the imported consignment bears no import VAT. Inferred, not stated by the maker."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    is_cis: bool | None = None
    """True if the document falls under the Construction Industry Scheme (UK)."""
    cis_applicable_amount: Decimal | None = None
    """Labour amount from which the Construction Industry Scheme deduction is taken (UK)."""
    base_currency_cis_applicable_amount: Decimal | None = None
    """Labour amount subject to the CIS deduction, in the base currency (UK)."""
    total_after_cis_deduction: Decimal | None = None
    """Total less the Construction Industry Scheme deduction (UK)."""
    base_currency_total_after_cis_deduction: Decimal | None = None
    """Total less the CIS deduction, in the base currency (UK)."""
    has_cis_labour: bool | None = None
    """True if a line is posted to a CIS labour account (UK)."""
    has_cis_materials: bool | None = None
    """True if a line is posted to a CIS materials account (UK)."""
    contact: "m.Contact | None" = None
    """The supplier (a row of `contacts`)."""
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
    date: Day | None = None
    original_invoice_date: Day | None = None
    """Day of the invoice that is corrected or credited."""
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
    payments_allocations_total_amount: Decimal | None = None
    """Sum of the payments and allocations on the document."""
    payments_allocations_total_discount: Decimal | None = None
    """Sum of the discounts given with those payments and allocations."""
    total_paid: Decimal | None = None
    """What has been paid so far, in the currency of the document."""
    outstanding_amount: Decimal | None = None
    """What is still to be paid, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
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
    base_currency_outstanding_amount: Decimal | None = None
    """What is still to be paid, in the base currency."""
    status: "m.Base | None" = None
    """Payment state, such as `DRAFT`, `UNPAID`, `PART_PAID` or `PAID` (a row of `artefact_statuses`)."""
    void_reason: str | None = None
    """Why the document was voided. At most 255 characters."""
    credit_note_lines: "list[m.PurchaseCreditNoteLineItem] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    tax_analysis: "list[m.ArtefactTaxAnalysis] | None" = None
    """Totals by tax rate."""
    detailed_tax_analysis: "m.ArtefactDetailedTaxAnalysis | None" = None
    """Totals by tax rate, with goods and services apart."""
    payments_allocations: "list[m.PaymentAllocation] | None" = None
    """What has settled the document; only with `show_payments_allocations=true`."""
    last_paid: Day | None = None
    """Day of the latest payment or allocation."""
    tax_address_region: "m.Base | None" = None
    """The province whose sales tax applies (Canada; a row of `address_regions`)."""
    tax_reconciled: bool | None = None
    """True if a tax return holds the document."""
    migrated: bool | None = None
    """True if the resource came from another Sage product by migration."""
    tax_calculation_method: str | None = None
    """How tax is worked out on the document. Inferred, not stated by the maker."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    base_currency_withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the base currency (Spain)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
