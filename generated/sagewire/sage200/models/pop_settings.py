"""Company-wide settings of purchase order processing."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PopSettings(Row, frozen=True, kw_only=True):
    """Company-wide settings of purchase order processing."""

    id: int = sent()
    """Read-only."""
    auto_gen_order_return_nos: bool | None = None
    """Whether Sage numbers orders and returns itself; if not, `document_no` must be sent."""
    show_quantity_goods_received: bool | None = None
    """Whether receiving goods shows the quantity expected."""
    amend_analysis_codes: bool | None = None
    """Whether analysis codes of lines may be changed on orders."""
    amend_nominal_codes: bool | None = None
    """Whether nominal codes may be changed on orders."""
    user_logon_as_order_taker: bool | None = None
    """Whether the signed-in user is entered as originator of the order."""
    stock_nominal_account_same_as: bool | None = None
    use_same_cost_centre_and_department_as_supplier: bool | None = None
    """Whether postings take the cost centre and department of the supplier's default nominal code."""
    variances_nominal_account_reference: str | None = None
    """Account number of the nominal code for price variances."""
    variances_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code for price variances."""
    variances_nominal_department: str | None = None
    """Department of the nominal code for price variances."""
    analyse_postings_by_cost_centre_and_department: bool | None = None
    """Whether postings are split by cost centre and department."""
    match_invoice_credit_to_order_return_only: bool | None = None
    """Whether invoices and credits are matched to orders and returns only."""
    use_disputed_invoicing: bool | None = None
    """Whether invoices that differ from the order can be marked as disputed."""
    record_cancelled_order_lines: bool | None = None
    """Whether cancelled quantities are kept as rows of `pop_cancelled_lines`."""
    auto_print_copy_orders: bool | None = None
    """Whether a copy is printed along with the order."""
    generate_intrastat_entries: bool | None = None
    """Whether Intrastat entries are made for trade within the EU."""
    terms_of_delivery_type: str | None = None
    """Default for Intrastat; one of the values of `intrastat_terms_of_delivery_types`."""
    nature_of_transaction_code_id: int | None = None
    """Default Intrastat nature of transaction; no endpoint lists these ids."""
    allow_manual_direct_delivery: bool | None = None
    """Whether lines can be marked for direct delivery by hand."""
    allow_direct_delivery_to_customer: bool | None = None
    """Whether direct delivery may go to a customer's address."""
    allow_direct_delivery_to_supplier: bool | None = None
    """Whether direct delivery may go to a supplier's address."""
    allow_direct_delivery_to_any_address: bool | None = None
    """Whether direct delivery may go to an address typed in freely."""
    price_difference_nominal_code_id: int | None = None
    """Nominal code for price differences (id of a row of `nominal_codes`)."""
    update_price_on_goods_receipt: bool | None = None
    """Whether prices can be updated when goods are received."""
    applicable_order_lines_exist: bool | None = None
    """Whether order lines exist that a change of the settings would concern; read-only. Read-only."""
    prices_set_at_goods_receipt: bool | None = None
    """Whether the price of an item is fixed when it is received."""
    use_order_exchange_rate_for_prices: bool | None = None
    """Whether prices are converted at the order's exchange rate."""
    pop_order_generation_type: str | None = None
    """How orders are generated; one of the values of `pop_order_generation_types`."""
    use_single_purchase_order_for_direct_delivery: bool | None = None
    """Whether direct deliveries are gathered in one purchase order."""
    include_terms_of_delivery_on_intrastat: bool | None = None
    """Whether Intrastat entries carry the terms of delivery."""
    include_statistical_value_on_intrastat: bool | None = None
    """Whether Intrastat entries carry the statistical value."""
    mode_of_transport_id: int | None = None
    """Default Intrastat mode of transport; no endpoint lists these ids."""
    intrastat_date_type: str | None = None
    """Date used for Intrastat; one of the values of `intrastat_date_types`."""
    include_text_in_accruals: bool | None = None
    """Whether free text lines count in accruals for goods received."""
    include_service_labour_in_accruals: bool | None = None
    """Whether service and labour lines count in accruals for goods received."""
    include_back_to_back_in_order_generation: bool | None = None
    """Whether back-to-back sales orders are taken into account when orders are generated."""
    allow_unauthorised_order_processing: bool | None = None
    """Whether orders can be processed before they are authorised."""
    default_free_text_confirm_intent_type: str | None = None
    """Default for free text lines; one of the values of `confirmation_intent_types`."""
    default_service_labour_confirm_intent_type: str | None = None
    """Default for service and labour lines; one of the values of `confirmation_intent_types`."""
    amend_header_analysis_codes: bool | None = None
    """Whether analysis codes of the order itself may be changed."""
    exclude_direct_delivery_for_customer: bool | None = None
    exclude_via_stock_for_customer: bool | None = None
    exclude_direct_delivery_for_order: bool | None = None
    exclude_via_stock_for_order: bool | None = None
    committed_includes_goods_received: bool | None = None
    """Whether goods received count as committed against budgets."""
    check_budgets_on_authorise: bool | None = None
    """Whether budgets are checked when a document is authorised."""
    requisition_mandatory_nominal_codes: bool | None = None
    """Whether requisitions must carry nominal codes."""
    requisition_nominals_in_budget: bool | None = None
    """Whether requisitions may only use nominal codes that belong to a budget."""
    requisition_mandatory_supplier: bool | None = None
    """Whether requisitions must name a supplier."""
    requisition_authoriser_amend: bool | None = None
    """Whether the authoriser may change a requisition."""
    price_difference_nominal_code: "m.NominalCode | None" = None
    """Nominal code for price differences (row of `nominal_codes`); comes with `$expand`. Read-only. Only there when
    named in `expand`.
    """
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
