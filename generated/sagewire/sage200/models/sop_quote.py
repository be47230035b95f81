"""A sales quote, live or draft: header, totals, delivery address, lines and memos."""

from decimal import Decimal
from typing import Any

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopQuote(Row, frozen=True, kw_only=True):
    """A sales quote, live or draft: header, totals, delivery address, lines and memos.

    Published as required: `customer_id`, `customer_type`, `document_no`.
    """

    id: int = sent()
    """Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_type: str = sent()
    """Kind of customer the document is for. One of the values of `sop_customer_types`."""
    is_draft: bool = sent()
    """True for a draft that is not yet confirmed; its `document_no` reads TBA. Read-only."""
    lock_id: int | None = None
    """Lock taken by GET with `$expand=is_to_lock`; send it back in the PUT that releases it."""
    customer_delivery_address_id: int | None = None
    """Stored delivery address of the customer to use (id of a row of `customer_delivery_addresses`)."""
    document_no: str = sent()
    """Number of the document; must be sent on Professional without automatic numbering, ignored otherwise. Drafts read
    TBA. At most 20 characters.
    """
    document_date: Day | None = None
    document_status: str = sent()
    """One of the values of `sop_document_status_types`."""
    despatch_receipt_status: str = sent()
    """How far it is despatched or, for a return, received. One of the values of `sop_document_process_status_types`.
    Read-only.
    """
    invoice_credit_status: str = sent()
    """How far it is invoiced or credited. One of the values of `sop_document_process_status_types`. Read-only."""
    cancelled_status: str = sent()
    """How far it is cancelled. One of the values of `sop_document_process_status_types`. Read-only."""
    currency_id: int | None = None
    """Currency of the document (id of a row of `currencies`)."""
    exchange_rate: Decimal = sent()
    """Rate between the document's currency and the base currency, with 6 decimals. 6 decimal places."""
    subtotal_goods_value: Decimal = sent()
    """Goods before document discount, in the document's currency. 2 decimal places. Read-only."""
    subtotal_charge_net_value: Decimal = sent()
    """Additional charges without VAT, in the document's currency. 2 decimal places. Read-only."""
    subtotal_charge_tax_value: Decimal = sent()
    """VAT on the additional charges, in the document's currency. 2 decimal places. Read-only."""
    subtotal_discount_value: Decimal = sent()
    """Discount taken off the document, in the document's currency. 2 decimal places. Read-only."""
    total_net_value: Decimal = sent()
    """Total without VAT, in the document's currency. 2 decimal places. Read-only."""
    total_tax_value: Decimal = sent()
    """VAT of the document, in the document's currency. 2 decimal places. Read-only."""
    total_gross_value: Decimal = sent()
    """Total with VAT, in the document's currency. 2 decimal places. Read-only."""
    customer_document_no: str = sent()
    """The customer's own order number; a good key for finding an order before posting it again. At most 30 characters."""
    use_invoice_address: bool = sent()
    """True when the goods go to the customer's invoice address."""
    is_triangulated: bool = sent()
    """True for EU triangular trade: three businesses in a chain, the goods going straight to the last one."""
    settlement_discount_days: int = sent()
    """Days from the document date within which the settlement discount can be taken."""
    settlement_discount_percent: Decimal = sent()
    """Percent off for early payment. 2 decimal places."""
    document_discount_percent: Decimal = sent()
    """Percent off the whole document. 2 decimal places."""
    available_document_discount_percent: Decimal = sent()
    """Percent the customer qualifies for by order value; filled by the slow `$expand=available_document_discount`. 2
    decimal places. Read-only.
    """
    document_created_by: str = sent()
    """Person who took the order; Sage can fill in the signed-in user (`user_logon_as_order_taker` in `sop_settings`).
    At most 30 characters.
    """
    requested_delivery_date: Day | None = None
    """Date the customer wants the goods."""
    promised_delivery_date: Day | None = None
    """Date promised to the customer."""
    quotation_expiry_date: Day | None = None
    """Day until which a quotation is valid."""
    order_priority: str = sent()
    """One character by which orders can be ranked, for instance for allocation. At most 1 characters."""
    external_reference: str = sent()
    """Reference given by another system; read-only here. At most 20 characters. Read-only."""
    analysis_code_1: str = sent()
    """Value of the first analysis code; the slots are positional and `analysis_code_mappings` tells what each holds.
    At most 60 characters.
    """
    analysis_code_2: str = sent()
    """At most 60 characters."""
    analysis_code_3: str = sent()
    """At most 60 characters."""
    analysis_code_4: str = sent()
    """At most 60 characters."""
    analysis_code_5: str = sent()
    """At most 60 characters."""
    analysis_code_6: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_7: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_8: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_9: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_10: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_11: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_12: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_13: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_14: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_15: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_16: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_17: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_18: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_19: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    analysis_code_20: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    spare_text_1: str | None = None
    """Free for add-ons and integrations, as are the other spare fields; these exist from release 2023 R2. At most 100
    characters. Since 2023 R2.
    """
    spare_text_2: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Since 2023 R2."""
    spare_date_2: Day | None = None
    """Since 2023 R2."""
    spare_date_3: Day | None = None
    """Since 2023 R2."""
    spare_date_4: Day | None = None
    """Since 2023 R2."""
    spare_date_5: Day | None = None
    """Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Since 2023 R2."""
    cash_account_invoice_address: "m.SopQuoteCashAccountInvoiceAddress | None" = None
    """Invoice address for a document on the shared cash account; comes with `$expand`. Only there when named in
    `expand`.
    """
    currency: "m.Currency | None" = None
    """Comes with `$expand`: the row of `currencies`. Read-only. Only there when named in `expand`."""
    customer: "m.Customer | None" = None
    """Comes with `$expand`: the row of `customers`. Read-only. Only there when named in `expand`."""
    delivery_address: "m.SopQuoteDeliveryAddress | None" = None
    """Where the goods go; comes with `$expand`. Only there when named in `expand`."""
    document_links: "list[m.SopQuoteDocumentLink] | None" = None
    """Comes with `$expand`: the documents linked to the quote. Only there when named in `expand`."""
    profitability: "m.SopOrderReturnProfit | None" = None
    """Comes with `$expand`: profit figures; see `view_profit_values` in `sop_user_permissions`. Read-only. Only there
    when named in `expand`.
    """
    lines: "list[m.SopQuoteLine] | None" = None
    """Comes with `$expand`; merged by `id` on PUT. Only there when named in `expand`."""
    memos: "list[m.SopQuoteMemo] | None" = None
    """Comes with `$expand`; merged by `id` on PUT. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
    use_header_requested_date: bool | None = None
    """Lines take the requested date of the quote itself. Since 2024 R2. Inferred, not stated by the maker."""
    use_header_promised_date: bool | None = None
    """Lines take the promised date of the quote itself. Since 2024 R2. Inferred, not stated by the maker."""
    is_to_lock: bool | None = None
    """Not a value: naming it in `$expand` locks the document and fills `lock_id`. Send that back in an update with
    `is_editing` false to release it. Read-only. Only there when named in `expand`. Inferred, not stated by the
    maker.
    """
    available_document_discount: Any = None
    """The document discount that could be given; slow to work out. Its shape is not documented. Read-only. Only there
    when named in `expand`. Inferred, not stated by the maker.
    """
