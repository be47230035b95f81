"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

IN_ONE = Paging(strategy="none")
BY_ID = Paging(
    strategy="keyset",
    key="id",
    order="id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION = Paging(
    strategy="skip",
    order="key asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_CUSTOMER_PERIOD_VALUE_ID = Paging(
    strategy="keyset",
    key="customer_period_value_id",
    order="customer_period_value_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_INVOICE_CREDIT_LINE_ID = Paging(
    strategy="keyset",
    key="sop_invoice_credit_line_id",
    order="sop_invoice_credit_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_CUSTOMER_YEAR_VALUE_ID = Paging(
    strategy="keyset",
    key="customer_year_value_id",
    order="customer_year_value_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_2 = Paging(
    strategy="skip",
    order="financial_report_layout_id asc, financial_report_row_report_row asc, nominal_account_report_category_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_ACCOUNTING_PERIOD_ID = Paging(
    strategy="keyset",
    key="accounting_period_id",
    order="accounting_period_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_NOMINAL_PERIOD_VALUE_ID = Paging(
    strategy="keyset",
    key="nominal_period_value_id",
    order="nominal_period_value_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POP_ORDER_LINE_ID = Paging(
    strategy="keyset",
    key="pop_order_line_id",
    order="pop_order_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_3 = Paging(
    strategy="skip",
    order="pop_order_return_id asc, pop_invoice_credit_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_4 = Paging(
    strategy="skip",
    order="pop_invoice_credit_line_id asc, pop_order_return_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_5 = Paging(
    strategy="skip",
    order="pop_receipt_return_line_id asc, pop_order_return_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_6 = Paging(
    strategy="skip",
    order="pop_requisition_line_id asc, pop_requisition_fulfilment_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_PROD_GROUP_SEARCH_VAL_ID = Paging(
    strategy="keyset",
    key="prod_group_search_val_id",
    order="prod_group_search_val_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_7 = Paging(
    strategy="skip",
    order="product_code asc, product_id asc, price_band_id asc, product_price_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_BIN_HOLDING_ID = Paging(
    strategy="keyset",
    key="bin_holding_id",
    order="bin_holding_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_WAREHOUSE_HOLDING_ID = Paging(
    strategy="keyset",
    key="warehouse_holding_id",
    order="warehouse_holding_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSTED_SUPPLIER_TRANSACTION_ID = Paging(
    strategy="keyset",
    key="posted_supplier_transaction_id",
    order="posted_supplier_transaction_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SUPPLIER_ID = Paging(
    strategy="keyset",
    key="supplier_id",
    order="supplier_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSTED_CUSTOMER_TRANSACTION_ID = Paging(
    strategy="keyset",
    key="posted_customer_transaction_id",
    order="posted_customer_transaction_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_CUSTOMER_ID = Paging(
    strategy="keyset",
    key="customer_id",
    order="customer_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_8 = Paging(
    strategy="skip",
    order="customer_id desc, ageing_period_name desc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_9 = Paging(
    strategy="skip",
    order="sop_allocation_line_id asc, bin_holding_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_10 = Paging(
    strategy="skip",
    order="sop_order_return_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_11 = Paging(
    strategy="skip",
    order="id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_DESPATCH_LINE_ID = Paging(
    strategy="keyset",
    key="sop_despatch_line_id",
    order="sop_despatch_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_12 = Paging(
    strategy="skip",
    order="sop_despatch_id asc, sop_order_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_ORDER_LINE_ID = Paging(
    strategy="keyset",
    key="sop_order_line_id",
    order="sop_order_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_13 = Paging(
    strategy="skip",
    order="sop_order_return_id asc, sop_invoice_credit_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_14 = Paging(
    strategy="skip",
    order="sop_order_return_line_id asc, sop_invoice_credit_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_PROFORMA_LINE_ID = Paging(
    strategy="keyset",
    key="sop_proforma_line_id",
    order="sop_proforma_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_QUOTE_LINE_ID = Paging(
    strategy="keyset",
    key="sop_quote_line_id",
    order="sop_quote_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SOP_RETURN_LINE_ID = Paging(
    strategy="keyset",
    key="sop_return_line_id",
    order="sop_return_line_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SUPPLIER_PERIOD_VALUE_ID = Paging(
    strategy="keyset",
    key="supplier_period_value_id",
    order="supplier_period_value_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_SUPPLIER_YEAR_VALUE_ID = Paging(
    strategy="keyset",
    key="supplier_year_value_id",
    order="supplier_year_value_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_15 = Paging(
    strategy="skip",
    order="traceable_allocation_bal_id asc, traceable_bin_item_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_16 = Paging(
    strategy="skip",
    order="traceable_bin_item_id asc, traceable_item_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_17 = Paging(
    strategy="skip",
    order="traceable_bin_item_id asc, bin_item_id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
BY_POSITION_18 = Paging(
    strategy="skip",
    order="identification_no asc, bin_name asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
