"""The fields of a `PopSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

PopSettingsExpand: TypeAlias = Literal["price_difference_nominal_code"]
"""The children that may be named in `expand`."""


class PopSettingsFields:
    """The fields of a `PopSettings` that a filter or an order may name."""

    id: Number
    auto_gen_order_return_nos: Flag
    show_quantity_goods_received: Flag
    amend_analysis_codes: Flag
    amend_nominal_codes: Flag
    user_logon_as_order_taker: Flag
    stock_nominal_account_same_as: Flag
    use_same_cost_centre_and_department_as_supplier: Flag
    variances_nominal_account_reference: Text
    variances_nominal_cost_centre: Text
    variances_nominal_department: Text
    analyse_postings_by_cost_centre_and_department: Flag
    match_invoice_credit_to_order_return_only: Flag
    use_disputed_invoicing: Flag
    record_cancelled_order_lines: Flag
    auto_print_copy_orders: Flag
    generate_intrastat_entries: Flag
    terms_of_delivery_type: Text
    nature_of_transaction_code_id: Number
    allow_manual_direct_delivery: Flag
    allow_direct_delivery_to_customer: Flag
    allow_direct_delivery_to_supplier: Flag
    allow_direct_delivery_to_any_address: Flag
    price_difference_nominal_code_id: Number
    update_price_on_goods_receipt: Flag
    applicable_order_lines_exist: Flag
    prices_set_at_goods_receipt: Flag
    use_order_exchange_rate_for_prices: Flag
    pop_order_generation_type: Text
    use_single_purchase_order_for_direct_delivery: Flag
    include_terms_of_delivery_on_intrastat: Flag
    include_statistical_value_on_intrastat: Flag
    mode_of_transport_id: Number
    intrastat_date_type: Text
    include_text_in_accruals: Flag
    include_service_labour_in_accruals: Flag
    include_back_to_back_in_order_generation: Flag
    allow_unauthorised_order_processing: Flag
    default_free_text_confirm_intent_type: Text
    default_service_labour_confirm_intent_type: Text
    amend_header_analysis_codes: Flag
    exclude_direct_delivery_for_customer: Flag
    exclude_via_stock_for_customer: Flag
    exclude_direct_delivery_for_order: Flag
    exclude_via_stock_for_order: Flag
    committed_includes_goods_received: Flag
    check_budgets_on_authorise: Flag
    requisition_mandatory_nominal_codes: Flag
    requisition_nominals_in_budget: Flag
    requisition_mandatory_supplier: Flag
    requisition_authoriser_amend: Flag
    price_difference_nominal_code: f.NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
