"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day
from sagewire.runtime.model import sent as _sent


class PostSalesEstimatesSalesEstimate(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    contact_id: str = _sent()
    """The customer (id of a row of `contacts` of type `CUSTOMER`; a supplier's id counts as not found)."""
    date: Day = _sent()
    expiry_date: Day = _sent()
    """Last day on which the offer holds."""
    vat_reverse_charge: bool | None = None
    """True if the buyer accounts for the VAT (reverse charge)."""
    destination_consignment: bool | None = None
    """True if the supply is taxed where it is consumed (EU distance selling). Inferred, not stated by the maker."""
    estimate_number_prefix: str | None = None
    """Letters in front of the number. At most 6 characters."""
    estimate_number: str | None = None
    """Number of the document; Sage numbers by itself if it is left out."""
    contact_name: str | None = None
    """Name of the contact as it stands on the document. At most 255 characters."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document. At most 255 characters."""
    reference: str | None = None
    """At most 25 characters."""
    notes: str | None = None
    """At most 2000 characters."""
    terms_and_conditions: str | None = None
    """Terms printed on the document. At most 2000 characters."""
    shipping_net_amount: Decimal | None = None
    """Carriage before tax, in the currency of the document."""
    shipping_tax_rate_id: str | None = None
    """Tax rate of the carriage (id of a row of `tax_rates`); Sage works out the carriage tax from it. Seen on the
    wire, not stated by the maker.
    """
    shipping_tax_amount: Decimal | None = None
    """Ignored: Sage works it out from `shipping_tax_rate_id`. Seen on the wire, not stated by the maker."""
    shipping_total_amount: Decimal | None = None
    """Carriage with tax, in the currency of the document."""
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
    base_currency_shipping_net_amount: Decimal | None = None
    """Carriage before tax, in the base currency."""
    base_currency_shipping_tax_amount: Decimal | None = None
    """Tax on the carriage, in the base currency."""
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
    status_id: str | None = None
    """State of the estimate, such as pending or declined. Inferred, not stated by the maker."""
    sent: bool | None = None
    """True to count the document as sent."""
    tax_address_region_id: str | None = None
    """Province whose sales tax applies (Canada; id of a row of `address_regions`)."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    base_currency_withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the base currency (Spain)."""
    invoice_id: str | None = None
    """The invoice made from this document (id of a row of `sales_invoices`)."""
    main_address: "m.PostSalesEstimatesSalesEstimateMainAddress | None" = None
    """Main address."""
    delivery_address: "m.PostSalesEstimatesSalesEstimateDeliveryAddress | None" = None
    """Where goods go; Sage copies the main address if it is missing. Seen on the wire, not stated by the maker."""
    estimate_lines: "list[m.PostSalesEstimatesSalesEstimateEstimateLine]" = _sent()
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    tax_analysis: "list[m.PostSalesEstimatesSalesEstimateTaxAnalysisItem] | None" = None
    """Totals by tax rate."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
