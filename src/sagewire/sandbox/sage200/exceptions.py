"""Relations that names alone do not give away."""

from __future__ import annotations

from sagewire.sandbox.relations import Exceptions, Many, One

RELATIONS: Exceptions = {
    ("sop_order", "lines"): Many("sop_order_line", "sop_order_id"),
    ("sop_quote", "lines"): Many("sop_quote_line", "sop_quote_id"),
    ("pop_order", "lines"): Many("pop_order_line", "pop_order_id"),
    ("sop_order", "memos"): Many("sop_order_memo", "sop_order_return_id"),
    ("sop_quote", "memos"): Many("sop_quote_memo", "sop_order_return_id"),
    ("pop_order", "memos"): Many("pop_order_memo", "pop_order_return_id"),
    ("pop_order_line", "requested_delivery_dates"): Many(
        "pop_order_line_requested_delivery_date", "pop_order_return_line_id"
    ),
    ("sales_transaction_enquiry_view", "memos"): Many(
        "sales_posted_transaction_memo", "posted_customer_transaction_id"
    ),
    ("purchase_transaction_enquiry_view", "memos"): Many(
        "purchase_posted_transaction_memo", "posted_supplier_transaction_id"
    ),
    ("nominal_code_financial_year", "period_balances"): Many(
        "nominal_code_period_balance", "nominal_account_year_value_id"
    ),
    ("sales_posted_transaction_memo", "posted_customer_transaction_id"): One(
        "sales_posted_transaction", "posted_customer_transaction_id"
    ),
    ("purchase_posted_transaction_memo", "posted_supplier_transaction_id"): One(
        "purchase_posted_transaction", "posted_supplier_transaction_id"
    ),
    ("customer", "associated_head_office"): One("customer", "associated_head_office_id"),
    ("customer", "associated_head_office_id"): One("customer", "associated_head_office_id"),
    ("sop_order_memo", "sop_order_return_id"): One("sop_order", "sop_order_return_id"),
    ("sop_quote_memo", "sop_order_return_id"): One("sop_quote", "sop_order_return_id"),
    ("pop_order_memo", "pop_order_return_id"): One("pop_order", "pop_order_return_id"),
    ("customer", "limited_price_bands"): Many("customer_price_band", "customer_id"),
    ("sop_order", "payment_method"): One("sop_payment_method", "payment_method_id"),
    ("sop_order", "payment_method_id"): One("sop_payment_method", "payment_method_id"),
    ("product_unit", "unit"): One("unit", "unit_id"),
    ("stocktake", "stocktake_count_sheet_items"): Many("stocktake_count_sheet_item", "stocktake_id"),
    ("product", "auto_generate_separator_id"): One("auto_generate_separator", "auto_generate_separator_id"),
    # Parents that are named differently, and ids that are no reference to a kept record.
    ("cash_book_settings", "default_bank_account"): One("bank", "default_bank_account_id"),
    ("sop_payment_method", "bank_account"): One("bank", "bank_account_id"),
    ("sop_settings", "cash_order_account"): One("customer", "cash_order_account_id"),
    ("sop_settings", "prospect_quote_account"): One("customer", "prospect_quote_account_id"),
    ("alternative_product", "alternative_product"): One("product", "alternative_product_id"),
    ("alternative_product", "alternative_product_id"): One("product", "alternative_product_id"),
    ("cross_sell_product", "cross_sell_product"): One("product", "cross_sell_product_id"),
    ("cross_sell_product", "cross_sell_product_id"): One("product", "cross_sell_product_id"),
}
"""(shape, field) -> what it stands for."""

PARENT_KEYS = {
    ("sales_posted_transaction", "sales_posted_transaction_memo"): "posted_customer_transaction_id",
    ("purchase_posted_transaction", "purchase_posted_transaction_memo"): "posted_supplier_transaction_id",
}
"""(parent table, child table) -> the child's field, where it is not `<parent>_id`."""
