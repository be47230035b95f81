"""A quote for a customer."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant
from sagewire.runtime.model import sent as _sent


class SalesQuote(Row, frozen=True, kw_only=True):
    """A quote for a customer."""

    id: str = _sent()
    displayed_as: str = _sent()
    path: str = _sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    vat_reverse_charge: bool | None = None
    """True if the buyer accounts for the VAT (reverse charge)."""
    tax_calculation_method: str | None = None
    """How tax is worked out on the document. Inferred, not stated by the maker."""
    destination_consignment: bool | None = None
    """True if the supply is taxed where it is consumed (EU distance selling). Inferred, not stated by the maker."""
    destination_vat_rates_in_use: bool | None = None
    """True if tax rates of the destination country are used."""
    contact: "m.Contact | None" = None
    """The customer (a row of `contacts`)."""
    quote_number_prefix: str | None = None
    """Letters in front of the number. At most 6 characters."""
    quote_number: str | None = None
    """Number of the document; Sage numbers by itself if it is left out."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
    date: Day | None = None
    expiry_date: Day | None = None
    """Last day on which the offer holds."""
    reference: str | None = None
    """At most 25 characters."""
    main_address_free_form: str | None = None
    """The main address as one text. At most 500 characters."""
    main_address: "m.SalesArtefactAddress | None" = None
    """Main address."""
    delivery_address_free_form: str | None = None
    """The delivery address as one text. At most 500 characters."""
    delivery_address: "m.SalesArtefactAddress | None" = None
    """Where goods go; Sage copies the main address if it is missing. Seen on the wire, not stated by the maker."""
    notes: str | None = None
    """At most 2000 characters."""
    terms_and_conditions: str | None = None
    """Terms printed on the document. At most 2000 characters."""
    shipping_net_amount: Decimal | None = None
    """Carriage before tax, in the currency of the document."""
    shipping_tax_rate: "m.Base | None" = None
    """The tax rate of the carriage (a row of `tax_rates`)."""
    shipping_tax_amount: Decimal | None = None
    """Tax on the carriage, in the currency of the document."""
    shipping_tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax on the carriage, one for each component rate."""
    shipping_total_amount: Decimal | None = None
    """Carriage with tax, in the currency of the document."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    inverse_exchange_rate: Decimal | None = None
    """The reciprocal of `exchange_rate`."""
    base_currency_shipping_net_amount: Decimal | None = None
    """Carriage before tax, in the base currency."""
    base_currency_shipping_tax_amount: Decimal | None = None
    """Tax on the carriage, in the base currency."""
    base_currency_shipping_tax_breakdown: "list[m.TaxBreakdown] | None" = None
    """The parts of the tax on the carriage, in the base currency."""
    base_currency_shipping_total_amount: Decimal | None = None
    """Carriage with tax, in the base currency."""
    total_quantity: Decimal | None = None
    """Sum of the quantities of the lines."""
    total_discount_amount: Decimal | None = None
    """Sum of the discounts of the lines, in the currency of the document."""
    base_currency_total_discount_amount: Decimal | None = None
    """Sum of the discounts of the lines, in the base currency."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    payments_allocations_total_amount: Decimal | None = None
    """Sum of the payments and allocations on the document."""
    payments_allocations_total_discount: Decimal | None = None
    """Sum of the discounts given with those payments and allocations."""
    total_paid: Decimal | None = None
    """What has been paid so far, in the currency of the document."""
    status: "m.QuoteStatus | None" = None
    """State of the quote, such as pending or declined. Inferred, not stated by the maker."""
    sent: bool | None = None
    """True if the document counts as sent to the customer."""
    sent_by_email: bool | None = None
    """True if Sage sent the document by email."""
    quote_lines: "list[m.SalesQuoteLineItem] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    tax_analysis: "list[m.ArtefactTaxAnalysis] | None" = None
    """Totals by tax rate."""
    detailed_tax_analysis: "m.ArtefactDetailedTaxAnalysis | None" = None
    """Totals by tax rate, with goods and services apart."""
    tax_address_region: "m.Base | None" = None
    """The province whose sales tax applies (Canada; a row of `address_regions`)."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    base_currency_withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the base currency (Spain)."""
    profit_analysis: "m.ProfitAnalysis | None" = None
    """Profit of the document, in total and by line."""
    tax_reconciled: bool | None = None
    """True if a tax return holds the document."""
    invoice: "m.Generic | None" = None
    """The sales invoice made from this document, if there is one."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
