"""A line of a sales quote: a product, free text, an additional charge or a comment."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopQuoteLine(Row, frozen=True, kw_only=True):
    """A line of a sales quote: a product, free text, an additional charge or a comment.

    Published as required: `code`, `description`, `line_quantity`, `line_type`, `product_id`, `warehouse_id`.
    """

    id: int = sent()
    sop_quote_id: int | None = None
    """Sales quote (id of a row of `sop_quotes`). Read-only."""
    line_type: str = sent()
    """One of the values of `order_return_line_types` (standard, free text, charge, comment); decides which fields the
    line needs.
    """
    product_id: int | None = None
    """Stock item of a standard line (id of a row of `products`); other line types have none."""
    warehouse_id: int | None = None
    """Warehouse a standard line is supplied from (id of a row of `warehouses`)."""
    code: str = sent()
    """Code of the product or, on a charge line, of the additional charge. At most 30 characters."""
    use_description: bool = sent()
    """Whether the description is used on documents."""
    description: str = sent()
    """Text of the line; on free text and comment lines it is all there is. At most 6000 characters."""
    line_quantity: Decimal = sent()
    """Quantity ordered, in the selling unit. 5 decimal places."""
    line_number: int = sent()
    """Position of the line in the document, set by Sage. Read-only."""
    tax_code_id: int | None = None
    """VAT code of the line (id of a row of `tax_codes`)."""
    nominal_reference: str = sent()
    """Nominal account the revenue is posted to; needs `nominal_cost_centre` and `nominal_department` where the account
    has them. At most 8 characters.
    """
    nominal_cost_centre: str = sent()
    """Cost centre code of the revenue account. At most 3 characters."""
    nominal_department: str = sent()
    """Department code of the revenue account. At most 3 characters."""
    allocated_quantity: Decimal = sent()
    """Quantity stock is allocated to, in the selling unit. 5 decimal places."""
    available_for_despatch: Decimal = sent()
    """Quantity that can be despatched now, in the selling unit. 5 decimal places. Read-only."""
    despatch_receipt_quantity: Decimal = sent()
    """Quantity despatched or, for a return, received so far, in the selling unit. 5 decimal places. Read-only."""
    invoice_credit_quantity: Decimal = sent()
    """Quantity invoiced or credited so far, in the selling unit. 5 decimal places. Read-only."""
    posted_invoice_credit_quantity: Decimal = sent()
    """Invoiced or credited quantity whose invoice or credit note is posted, in the selling unit. 5 decimal places.
    Read-only.
    """
    stock_unit_line_quantity: Decimal = sent()
    """`line_quantity` in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_to_allocate_quantity: Decimal = sent()
    """Quantity still to be allocated, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_allocated_quantity: Decimal = sent()
    """Quantity allocated, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_available_quantity: Decimal = sent()
    """Quantity available for the line, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_available_for_despatch: Decimal = sent()
    """Quantity that can be despatched now, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_despatch_receipt_quantity: Decimal = sent()
    """Quantity despatched or received so far, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_invoice_credit_quantity: Decimal = sent()
    """Quantity invoiced or credited so far, in the product's stock unit. 5 decimal places. Read-only."""
    stock_unit_posted_invoice_credit_quantity: Decimal = sent()
    """Invoiced or credited and posted quantity, in the product's stock unit. 5 decimal places. Read-only."""
    allocation_status: str = sent()
    """How far stock is allocated to the line; `EnumLineStatusNone` and `EnumLineStatusFully` have been seen. At most
    20 characters. Read-only.
    """
    despatch_receipt_status: str = sent()
    """How far the line is despatched or received; `EnumLineStatusNone` and `EnumLineStatusFully` are line status
    values. At most 20 characters. Read-only.
    """
    invoice_credit_status: str = sent()
    """How far the line is invoiced or credited; `EnumLineStatusNone` and `EnumLineStatusFully` are line status values.
    At most 20 characters. Read-only.
    """
    selling_unit_id: int | None = None
    """Unit the line is sold in, that of `line_quantity`; `lookup_stock_item_units` lists the units of a product."""
    selling_unit_description: str = sent()
    """Name of the unit the line is sold in. At most 20 characters."""
    selling_unit_price: Decimal = sent()
    """Price of a unit in the document's currency; users without the right to override prices fail when they send it. 5
    decimal places.
    """
    selling_unit_price_overridden: bool = sent()
    """True when the price was set by hand instead of coming from the price book."""
    pricing_unit_id: int | None = None
    """Unit the price refers to; `lookup_stock_item_units` lists the units of a product."""
    pricing_unit_description: str = sent()
    """Name of the unit the price refers to. At most 20 characters."""
    line_unit_precision: Decimal = sent()
    """Precision of quantities in the selling unit. 5 decimal places. Read-only."""
    stock_unit_precision: Decimal = sent()
    """Precision of quantities in the stock unit. 5 decimal places. Read-only."""
    selling_unit_multiple: Decimal = sent()
    """Conversion factor of the selling unit. 9 decimal places. Read-only."""
    stock_unit_multiple: Decimal = sent()
    """Conversion factor of the stock unit. 9 decimal places. Read-only."""
    unit_discount_percent: Decimal = sent()
    """Percent off the unit price. 2 decimal places."""
    discount_percent_specified: bool = sent()
    """True when the discount is given as a percent, false when as an amount per unit."""
    unit_discount_value: Decimal = sent()
    """Amount off the unit price, in the document's currency. 5 decimal places."""
    unit_discount_overridden: bool = sent()
    """True when the discount was set by hand instead of coming from the price book."""
    discounted_unit_price: Decimal = sent()
    """Unit price after discount, in the document's currency. 2 decimal places."""
    cost_price: Decimal = sent()
    """Unit cost from which profit is estimated. 5 decimal places."""
    retain_manual_prices: bool = sent()
    """True keeps prices set by hand when prices are worked out again."""
    fulfilment_method: str = sent()
    """How the goods are supplied. One of the values of `fulfilment_method_types`."""
    confirmation_intent_type: str = sent()
    """When the line is confirmed. One of the values of `sop_confirmation_intent_types`."""
    line_tax_value: Decimal = sent()
    """VAT of the line, in the document's currency. 2 decimal places. Read-only."""
    line_total_value: Decimal = sent()
    """Value of the line after discount, in the document's currency. 2 decimal places. Read-only."""
    requested_delivery_date: Day | None = None
    """Date the customer wants the goods."""
    promised_delivery_date: Day | None = None
    """Date promised to the customer."""
    picking_list_comment: str = sent()
    """Text printed with the line on the picking list. At most 160 characters."""
    despatch_note_comment: str = sent()
    """Text printed with the line on the despatch note. At most 160 characters."""
    show_on_customer_docs: bool = sent()
    """Whether the line, such as a comment, is printed on documents for the customer."""
    show_on_picking_list_type: str = sent()
    """One of the values of `sop_show_on_picking_list_types`."""
    is_complete: bool = sent()
    """True when nothing more is to be done for the line. Read-only."""
    is_line_deletable: bool = sent()
    """True when the line may still be deleted. Read-only."""
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
    additional_charge: "m.SopAdditionalCharge | None" = None
    """Comes with `$expand`: the row of `sop_additional_charges` of a charge line. Read-only. Only there when named in
    `expand`.
    """
    discount: "m.SopOrderReturnLineDiscount | None" = None
    """Comes with `$expand`: where price and discount came from; see `view_price_calculations` in
    `sop_user_permissions`. Read-only. Only there when named in `expand`.
    """
    nominal_code: "m.NominalCode | None" = None
    """Comes with `$expand`: the row of `nominal_codes`. Read-only. Only there when named in `expand`."""
    pricing_unit: "m.Unit | None" = None
    """Comes with `$expand`: the unit the price refers to. Read-only. Only there when named in `expand`."""
    product: "m.Product | None" = None
    """Comes with `$expand`: the row of `products`. Read-only. Only there when named in `expand`."""
    profitability: "m.SopOrderReturnLineProfit | None" = None
    """Comes with `$expand`: profit figures; see `view_profit_values` in `sop_user_permissions`. Read-only. Only there
    when named in `expand`.
    """
    selling_unit: "m.Unit | None" = None
    """Comes with `$expand`: the unit of `line_quantity`. Read-only. Only there when named in `expand`."""
    sop_quote: "m.SopQuote | None" = None
    """Comes with `$expand`: the quote of the line. Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """Comes with `$expand`: the row of `tax_codes`. Read-only. Only there when named in `expand`."""
    warehouse: "m.Warehouse | None" = None
    """Comes with `$expand`: the row of `warehouses`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
