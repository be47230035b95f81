"""The fields of a `ProductTransactionView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class ProductTransactionViewFields:
    """The fields of a `ProductTransactionView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_group_id: Number
    product_code: Text
    product_group_code: Text
    transaction_group_id: Number
    transaction_type_id: Number
    transaction_type: Text
    transaction_date: DayField
    source_area_type_id: Number
    source_area_reference: Text
    source_area_name: Text
    reference: Text
    second_reference: Text
    warehouse_name: Text
    bin_name: Text
    quantity: Number
    unit_cost_price: Number
    unit_issue_price: Number
    unit_discount_value: Number
    total_order_discount: Number
    cost_value: Number
    issue_value: Number
    memo: Text
    user_name: Text
    analysis_code_1: Text
    analysis_code_2: Text
    analysis_code_3: Text
    analysis_code_4: Text
    analysis_code_5: Text
    analysis_code_6: Text
    analysis_code_7: Text
    analysis_code_8: Text
    analysis_code_9: Text
    analysis_code_10: Text
    analysis_code_11: Text
    analysis_code_12: Text
    analysis_code_13: Text
    analysis_code_14: Text
    analysis_code_15: Text
    analysis_code_16: Text
    analysis_code_17: Text
    analysis_code_18: Text
    analysis_code_19: Text
    analysis_code_20: Text
    date_time_updated: InstantField
