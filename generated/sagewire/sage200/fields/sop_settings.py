"""The fields of a `SopSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopSettingsExpand: TypeAlias = Literal["cash_order_account", "prospect_quote_account"]
"""The children that may be named in `expand`."""


class SopSettingsFields:
    """The fields of a `SopSettings` that a filter or an order may name."""

    id: Number
    auto_generate_order_return_numbers: Flag
    show_order_number_on_confirm: Flag
    order_line_item_type: Text
    amend_analysis_codes: Flag
    amend_nominal_codes: Flag
    allow_payment_with_order: Flag
    user_logon_as_order_taker: Flag
    revenue_nominal_account_same_as: Flag
    use_same_cost_centre_department_as_customer: Flag
    use_same_cost_centre_department_for_issues: Flag
    use_same_cost_centre_department_for_assets: Flag
    allow_cash_orders: Flag
    cash_order_account_id: Number
    are_prices_tax_inclusive: Flag
    allocate_stock_on_order_entry: Flag
    update_stock_on_despatch: Flag
    record_cancelled_order_lines: Flag
    print_picking_lists: Flag
    auto_print_picking_lists: Flag
    add_invoice_credit_note_to_sales_ledger: Flag
    print_order_acknowledgements: Flag
    print_despatch_notes: Flag
    fully_paid_invoice_text: Text
    generate_intrastat_entries: Flag
    terms_of_delivery_type: Text
    nature_of_transaction_code_id: Number
    orders_returns_last_archived_up_to: DayField
    last_archive_run_by: Text
    last_archive_run_on: InstantField
    print_traceable_numbers_on_picking_lists: Flag
    print_traceable_numbers_on_order_acknowledgements: Flag
    print_traceable_numbers_on_despatch_notes: Flag
    print_traceable_numbers_on_invoices: Flag
    last_purge_archive_run_by: Text
    last_purge_archive_run_on: InstantField
    archive_last_purged_up_to: DayField
    mode_of_transport_id: Number
    allow_amend_picking_lists: Flag
    default_free_text_confirm_intent_type: Text
    default_service_labour_confirm_intent_type: Text
    show_unallocated_items_on_picking_list: Flag
    show_undespatched_items_on_despatch_note: Flag
    allow_prospect_quotes: Flag
    prospect_quote_account_id: Number
    use_invoice_date_on_stock_history: Flag
    include_terms_of_delivery_on_intrastat: Flag
    include_statistical_value_on_intrastat: Flag
    intrastat_date_type: Text
    use_sop_reverse_charge_invoice_option: Flag
    sop_print_eu_zero_rated_sales_option_id: Number
    invoice_payment_immediately: Flag
    use_card_processing: Flag
    amend_header_analysis_codes: Flag
    last_invoicing_delete_run_by: Text
    last_invoicing_delete_run_on: InstantField
    invoicing_last_deleted_up_to: DayField
    use_cross_selling_items: Flag
    show_frequent_items: Flag
    show_recent_items: Flag
    show_preferred_items: Flag
    number_of_days_for_frequent_items: Number
    minimum_number_of_lines_for_frequent_items: Number
    number_of_days_for_recent_items: Number
    sop_reverse_charge_invoice_option_type: Text
    sop_invoice_cis_reverse_charge_text_type: Text
    sop_credit_note_cis_reverse_charge_text_type: Text
    record_tracking_on_despatch: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
    cash_order_account: f.CustomerFields
    prospect_quote_account: f.CustomerFields
