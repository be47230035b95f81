"""The company-wide settings of sales order processing."""

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopSettings(Row, frozen=True, kw_only=True):
    """The company-wide settings of sales order processing."""

    id: int = sent()
    """Read-only."""
    auto_generate_order_return_numbers: bool | None = None
    """True when Sage numbers the documents; when false `document_no` must be sent (Professional)."""
    show_order_number_on_confirm: bool | None = None
    """Whether the new number is shown when an order is saved."""
    order_line_item_type: str | None = None
    """One of the values of `order_line_item_types`."""
    amend_analysis_codes: bool | None = None
    """Whether users may change the analysis codes of lines."""
    amend_nominal_codes: bool | None = None
    """Whether users may change the nominal codes of lines."""
    allow_payment_with_order: bool | None = None
    """Whether orders may carry a payment."""
    user_logon_as_order_taker: bool | None = None
    """Whether the signed-in user is filled in as order taker (`document_created_by`)."""
    revenue_nominal_account_same_as: bool | None = None
    """Where the revenue account of a line is taken from."""
    use_same_cost_centre_department_as_customer: bool | None = None
    """Whether revenue takes cost centre and department from the customer."""
    use_same_cost_centre_department_for_issues: bool | None = None
    """Whether issue postings take the same cost centre and department."""
    use_same_cost_centre_department_for_assets: bool | None = None
    """Whether stock asset postings take the same cost centre and department."""
    allow_cash_orders: bool | None = None
    """Whether orders may be taken on the shared cash account."""
    cash_order_account_id: int | None = None
    """Customer account used for cash orders (id of a row of `customers`)."""
    are_prices_tax_inclusive: bool | None = None
    """True when prices are entered with VAT included."""
    allocate_stock_on_order_entry: bool | None = None
    """True when stock is allocated as soon as the order is saved."""
    update_stock_on_despatch: bool | None = None
    """True when confirming a despatch takes the goods out of stock."""
    record_cancelled_order_lines: bool | None = None
    """True when cancellations are recorded in `sop_cancelled_lines`."""
    print_picking_lists: bool | None = None
    auto_print_picking_lists: bool | None = None
    add_invoice_credit_note_to_sales_ledger: bool | None = None
    """Whether invoices and credit notes are posted to the sales ledger."""
    print_order_acknowledgements: bool | None = None
    print_despatch_notes: bool | None = None
    fully_paid_invoice_text: str | None = None
    """Text printed on invoices that are paid in full. At most 60 characters."""
    generate_intrastat_entries: bool | None = None
    """Whether Intrastat entries are made for trade within the EU."""
    terms_of_delivery_type: str | None = None
    """Default Intrastat terms. One of the values of `intrastat_terms_of_delivery_types`."""
    nature_of_transaction_code_id: int | None = None
    """Default Intrastat nature of transaction; the API has no collection of these codes."""
    orders_returns_last_archived_up_to: Day | None = None
    """Date up to which finished documents have been archived. Read-only."""
    last_archive_run_by: str | None = None
    """At most 30 characters. Read-only."""
    last_archive_run_on: Instant | None = None
    """Read-only."""
    print_traceable_numbers_on_picking_lists: bool | None = None
    print_traceable_numbers_on_order_acknowledgements: bool | None = None
    print_traceable_numbers_on_despatch_notes: bool | None = None
    print_traceable_numbers_on_invoices: bool | None = None
    last_purge_archive_run_by: str | None = None
    """At most 30 characters. Read-only."""
    last_purge_archive_run_on: Instant | None = None
    """Read-only."""
    archive_last_purged_up_to: Day | None = None
    """Date up to which the archive has been purged. Read-only."""
    mode_of_transport_id: int | None = None
    """Default Intrastat mode of transport; the API has no collection of these."""
    allow_amend_picking_lists: bool | None = None
    default_free_text_confirm_intent_type: str | None = None
    """Default for free text lines. One of the values of `sop_confirmation_intent_types`."""
    default_service_labour_confirm_intent_type: str | None = None
    """Default for service and labour items. One of the values of `sop_confirmation_intent_types`."""
    show_unallocated_items_on_picking_list: bool | None = None
    """Whether picking lists show lines without allocated stock."""
    show_undespatched_items_on_despatch_note: bool | None = None
    """Whether despatch notes show what is still to follow."""
    allow_prospect_quotes: bool | None = None
    """Whether quotes may be made for prospects."""
    prospect_quote_account_id: int | None = None
    """Customer account used for quotes to prospects (id of a row of `customers`)."""
    use_invoice_date_on_stock_history: bool | None = None
    """Whether stock movements carry the invoice date."""
    include_terms_of_delivery_on_intrastat: bool | None = None
    include_statistical_value_on_intrastat: bool | None = None
    intrastat_date_type: str | None = None
    """Date that decides the Intrastat period. One of the values of `intrastat_date_types`."""
    use_sop_reverse_charge_invoice_option: bool | None = None
    """Whether the reverse charge VAT option for invoices is in use."""
    sop_print_eu_zero_rated_sales_option_id: int | None = None
    """How zero-rated EU sales are printed; the API has no collection of these options."""
    invoice_payment_immediately: bool | None = None
    """Default of `invoice_payment_with_order_immediately` on orders."""
    use_card_processing: bool | None = None
    """Whether card payments can be processed."""
    amend_header_analysis_codes: bool | None = None
    """Whether users may change the analysis codes of the header."""
    last_invoicing_delete_run_by: str | None = None
    """At most 30 characters. Read-only."""
    last_invoicing_delete_run_on: Instant | None = None
    """Read-only."""
    invoicing_last_deleted_up_to: Day | None = None
    """Date up to which invoicing records have been deleted. Read-only."""
    use_cross_selling_items: bool | None = None
    """Whether cross-selling suggestions are offered in order entry."""
    show_frequent_items: bool | None = None
    """Default of this option of `suggested_products`."""
    show_recent_items: bool | None = None
    """Default of this option of `suggested_products`."""
    show_preferred_items: bool | None = None
    """Default of this option of `suggested_products`."""
    number_of_days_for_frequent_items: int | None = None
    """Default number of days to look back for frequently bought products."""
    minimum_number_of_lines_for_frequent_items: int | None = None
    """Default for the least number of order lines that makes a product frequent."""
    number_of_days_for_recent_items: int | None = None
    """Default number of days to look back for recently bought products."""
    sop_reverse_charge_invoice_option_type: str | None = None
    """How reverse charge VAT is shown on invoices. At most 60 characters."""
    sop_invoice_cis_reverse_charge_text_type: str | None = None
    """Wording on invoices for the construction industry (CIS) reverse charge. At most 50 characters."""
    sop_credit_note_cis_reverse_charge_text_type: str | None = None
    """Wording on credit notes for the construction industry (CIS) reverse charge. At most 120 characters."""
    record_tracking_on_despatch: bool | None = None
    """Whether courier and consignment details are asked for at despatch."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
    cash_order_account: "m.Customer | None" = None
    """Comes with `$expand`: the row of `customers` used for cash orders. Read-only. Only there when named in `expand`."""
    prospect_quote_account: "m.Customer | None" = None
    """Comes with `$expand`: the row of `customers` used for quotes to prospects. Read-only. Only there when named in
    `expand`.
    """
