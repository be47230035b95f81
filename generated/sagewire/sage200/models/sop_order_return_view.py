"""A flat row for a sales order or return, with customer, status, totals and delivery address."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class SopOrderReturnView(Row, frozen=True, kw_only=True):
    """A flat row for a sales order or return, with customer, status, totals and delivery address."""

    id: int = sent()
    """Id of the document; for a sales order, of a row of `sop_orders`. Read-only."""
    document_no: str | None = None
    """Number of the order or return. At most 20 characters. Read-only."""
    document_date: Day | None = None
    """Read-only."""
    document_type_id: int | None = None
    """Kind of document (id of a row of `sop_document_types`). Read-only."""
    document_status_id: int | None = None
    """Status of the document (id of a row of `sop_document_status_types`). Read-only."""
    document_print_status_id: int | None = None
    """Print status (id of a row of `sop_document_print_status_types`). Read-only."""
    customer_document_no: str | None = None
    """The customer's own order number. At most 30 characters. Read-only."""
    currency_id: int | None = None
    """Currency of the document (id of a row of `currencies`). Read-only."""
    exchange_rate: Decimal | None = None
    """Rate between the document's currency and the base currency, with 6 decimals. 6 decimal places. Read-only."""
    are_prices_tax_inclusive: bool | None = None
    """True when the prices include VAT. Read-only."""
    subtotal_goods_value: Decimal | None = None
    """Goods before document discount, in the document's currency. 2 decimal places. Read-only."""
    subtotal_charge_net_value: Decimal | None = None
    """Additional charges without VAT, in the document's currency. 2 decimal places. Read-only."""
    subtotal_charge_tax_value: Decimal | None = None
    """VAT on the additional charges, in the document's currency. 2 decimal places. Read-only."""
    subtotal_discount_value: Decimal | None = None
    """Discount taken off the document, in the document's currency. 2 decimal places. Read-only."""
    total_net_value: Decimal | None = None
    """Total without VAT, in the document's currency. 2 decimal places. Read-only."""
    total_tax_value: Decimal | None = None
    """VAT of the document, in the document's currency. 2 decimal places. Read-only."""
    total_gross_value: Decimal | None = None
    """Total with VAT, in the document's currency. 2 decimal places. Read-only."""
    total_gross_value_inc_sett: Decimal | None = None
    """Total with VAT, settlement discount taken into account, in the document's currency. 2 decimal places. Read-only."""
    settlement_discount_days: int | None = None
    """Days from the document date within which the settlement discount can be taken. Read-only."""
    settlement_discount_percent: Decimal | None = None
    """Percent off for early payment. 2 decimal places. Read-only."""
    document_discount_percent: Decimal | None = None
    """Percent off the whole document. 2 decimal places. Read-only."""
    document_created_by: str | None = None
    """Person who took the order; Sage can fill in the signed-in user (`user_logon_as_order_taker` in `sop_settings`).
    At most 30 characters. Read-only.
    """
    requested_delivery_date: Day | None = None
    """Date the customer wants the goods. Read-only."""
    promised_delivery_date: Day | None = None
    """Date promised to the customer. Read-only."""
    quotation_expiry_date: Day | None = None
    """Day until which a quotation is valid. Read-only."""
    intrastat_status_id: int | None = None
    """Intrastat status (id of a row of `sop_intrastat_status_types`). Read-only."""
    ready_for_allocation: bool | None = None
    """True when lines can be allocated stock. Read-only."""
    ready_for_despatch_receipt: bool | None = None
    """True when lines can be despatched or, for a return, received. Read-only."""
    ready_for_invoice_print: bool | None = None
    """True when an invoice or credit note can be printed. Read-only."""
    allocated_status_id: int | None = None
    """How far stock is allocated to the document, as a status number (see `sop_document_process_status_types`).
    Read-only.
    """
    despatch_receipt_status_id: int | None = None
    """How far the document is despatched or, for a return, received (id of a row of
    `sop_document_process_status_types`). Read-only.
    """
    invoice_credit_status_id: int | None = None
    """How far the document is invoiced or credited (id of a row of `sop_document_process_status_types`). Read-only."""
    cancelled_status_id: int | None = None
    """How far the document is cancelled (id of a row of `sop_document_process_status_types`). Read-only."""
    source_document_no: str | None = None
    """Number of the document this one was made from. At most 20 characters. Read-only."""
    use_invoice_address: bool | None = None
    """True when the goods go to the customer's invoice address. Read-only."""
    payment_invoiced: bool | None = None
    """True once the payment with order has been invoiced. Read-only."""
    payment_method_name: str | None = None
    """At most 20 characters. Read-only."""
    payment_reference: str | None = None
    """Reference of the payment with order. At most 20 characters. Read-only."""
    payment_value: Decimal | None = None
    """Amount paid with the order, in the document's currency. 2 decimal places. Read-only."""
    payment_with_order: bool | None = None
    """True when the customer pays with the order; needs `allow_payment_with_order` in `sop_settings`. Read-only."""
    payment_nominal_reference: str | None = None
    """Nominal account of the payment with order. At most 8 characters. Read-only."""
    payment_nominal_cost_centre: str | None = None
    """Cost centre code of that nominal account. At most 3 characters. Read-only."""
    payment_nominal_department: str | None = None
    """Department code of that nominal account. At most 3 characters. Read-only."""
    payment_nominal_code_id: int | None = None
    """Nominal account of the payment with order (id of a row of `nominal_codes`). Read-only."""
    analysis_code_1: str | None = None
    """Value of the first analysis code; the slots are positional and `analysis_code_mappings` tells what each holds.
    At most 60 characters. Read-only.
    """
    analysis_code_2: str | None = None
    """At most 60 characters. Read-only."""
    analysis_code_3: str | None = None
    """At most 60 characters. Read-only."""
    analysis_code_4: str | None = None
    """At most 60 characters. Read-only."""
    analysis_code_5: str | None = None
    """At most 60 characters. Read-only."""
    analysis_code_6: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_7: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_8: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_9: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_10: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_11: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_12: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_13: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_14: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_15: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_16: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_17: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_18: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_19: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    analysis_code_20: str | None = None
    """At most 60 characters. Read-only. Sage 200 Professional only."""
    date_time_updated: Instant | None = None
    """When the document last changed (UTC); usable in `$filter` to poll for changes. Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters. Read-only."""
    customer_name: str | None = None
    """At most 60 characters. Read-only."""
    customer_short_name: str | None = None
    """At most 8 characters. Read-only."""
    sop_delivery_addr_postal_name: str | None = None
    """Name at the delivery address. At most 60 characters. Read-only."""
    sop_delivery_addr_description: str | None = None
    """Description of the stored delivery address. At most 60 characters. Read-only."""
    sop_delivery_addr_address_1: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_address_2: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_address_3: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_address_4: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_city: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_county: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_post_code: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_country: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_contact: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_telephone: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_fax: str | None = None
    """At most 60 characters. Read-only."""
    sop_delivery_addr_email: str | None = None
    """E-mail address of the contact at the delivery address. At most 60 characters. Read-only."""
