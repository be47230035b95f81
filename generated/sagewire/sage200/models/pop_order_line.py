"""A line of a purchase order: stock item, free text, additional charge or comment."""

from decimal import Decimal
from typing import Any

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PopOrderLine(Row, frozen=True, kw_only=True):
    """A line of a purchase order: stock item, free text, additional charge or comment.

    Published as required: `code`, `description`, `line_quantity`, `line_type`, `product_id`, `warehouse_id`.
    """

    id: int = sent()
    pop_order_id: int | None = None
    """Id of a row of `pop_orders`. Read-only."""
    line_number: int = sent()
    """Position of the line in the order; read-only. Read-only."""
    line_type: str = sent()
    """Kind of line; one of the values of `order_return_line_types`. It decides which other fields apply."""
    product_id: int | None = None
    """Product ordered (id of a row of `products`); for lines of stock items."""
    warehouse_id: int | None = None
    """Warehouse that is to receive the goods (id of a row of `warehouses`); for lines of stock items."""
    code: str = sent()
    """Product code, or code of the charge or free text line. At most 30 characters."""
    description: str = sent()
    """At most 6000 characters."""
    use_description: bool = sent()
    """Whether the line's own description text is used on documents."""
    supplier_part_ref: str = sent()
    """The supplier's reference for the item. At most 60 characters."""
    for_direct_delivery: bool = sent()
    """Whether the supplier delivers straight to the line's `direct_delivery_address`."""
    show_on_supplier_docs: bool = sent()
    """Whether the line appears on documents for the supplier."""
    update_prices_at_goods_receipt: bool = sent()
    """Whether the price may be updated when the goods are received."""
    confirmation_intent_type: str = sent()
    """How receipt of the line is confirmed; one of the values of `confirmation_intent_types`."""
    tax_code_id: int | None = None
    """Id of a row of `tax_codes`; Sage offers a default."""
    nominal_reference: str = sent()
    """Account number of the nominal code to which the line is posted. At most 8 characters."""
    nominal_cost_centre: str = sent()
    """Cost centre of the nominal code to which the line is posted. At most 3 characters."""
    nominal_department: str = sent()
    """Department of the nominal code to which the line is posted. At most 3 characters."""
    line_quantity: Decimal = sent()
    """Quantity ordered, in the buying unit. 5 decimal places."""
    receipt_return_quantity: Decimal = sent()
    """Quantity received so far, in the buying unit. 5 decimal places. Read-only."""
    invoice_credit_quantity: Decimal = sent()
    """Quantity invoiced so far, in the buying unit. 5 decimal places. Read-only."""
    stock_unit_receipt_return_quantity: Decimal = sent()
    """Quantity received so far, in the stock unit. 5 decimal places. Read-only."""
    stock_unit_invoice_credit_quantity: Decimal = sent()
    """Quantity invoiced so far, in the stock unit. 5 decimal places. Read-only."""
    stock_unit_on_order_quantity: Decimal = sent()
    """Quantity still on order, in the stock unit. 5 decimal places. Read-only."""
    line_unit_precision: Decimal = sent()
    """Precision of quantities in the buying unit. 5 decimal places. Read-only."""
    buying_unit_id: int | None = None
    """Unit the line is bought in, that of `line_quantity`; `lookup_stock_item_units` lists the units of a product."""
    buying_unit_description: str = sent()
    """Name of the unit in which the line is bought. At most 20 characters."""
    unit_buying_price: Decimal = sent()
    """Price per pricing unit before discount, in the order's currency. 5 decimal places."""
    unit_discount_percent: Decimal = sent()
    """Discount on the unit price, percent. 2 decimal places."""
    discount_percent_specified: bool = sent()
    """Whether the discount was entered as a percentage and not as a value."""
    unit_discount_value: Decimal = sent()
    """Discount on the unit price as an amount, in the order's currency. 5 decimal places."""
    discounted_unit_price: Decimal = sent()
    """Unit price after discount; read-only. 5 decimal places. Read-only."""
    pricing_unit_id: int | None = None
    """Unit the price refers to; `lookup_stock_item_units` lists the units of a product."""
    pricing_unit_description: str = sent()
    """Name of the unit the price refers to. At most 20 characters."""
    pricing_unit_multiple: Decimal = sent()
    """Factor by which Sage converts between the buying and the pricing unit. 7 decimal places. Read-only."""
    stock_unit_multiple: Decimal = sent()
    """Factor by which Sage converts between the buying and the stock unit. 7 decimal places. Read-only."""
    stock_unit_precision: Decimal = sent()
    """Precision of quantities in the stock unit. 5 decimal places. Read-only."""
    stock_unit_line_quantity: Decimal = sent()
    """Quantity ordered, in the stock unit. 5 decimal places. Read-only."""
    line_total_value: Decimal = sent()
    """Net value of the line after discount, in the order's currency. 2 decimal places. Read-only."""
    line_tax_value: Decimal = sent()
    """Tax on the line, in the order's currency. 2 decimal places. Read-only."""
    landed_costs_type: str = sent()
    """How landed costs are given; one of the values of `landed_costs_types`."""
    landed_costs_percentage: Decimal = sent()
    """Landed costs as a percentage. 2 decimal places."""
    landed_costs_per_item: Decimal = sent()
    """Landed costs as an amount for each item. 2 decimal places."""
    total_landed_costs_value: Decimal = sent()
    """Landed costs of the whole line. 2 decimal places."""
    receipt_return_status: str = sent()
    """How far the line is received; one of the values of `pop_trade_line_status_types`. Read-only."""
    invoice_credit_status: str = sent()
    """How far the line is invoiced; one of the values of `pop_trade_line_status_types`. Read-only."""
    is_complete: bool = sent()
    """Whether the line is fully received and invoiced. Read-only."""
    is_line_deletable: bool = sent()
    """Whether Sage would allow the line to be deleted now. Read-only."""
    has_linked_order_lines: bool = sent()
    """Whether other orders wait for this line. Read-only."""
    has_requisition_lines: bool = sent()
    """Whether the line fulfils requisitions. Read-only."""
    analysis_code_1: str = sent()
    """Value of analysis code 1; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_2: str = sent()
    """Value of analysis code 2; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_3: str = sent()
    """Value of analysis code 3; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_4: str = sent()
    """Value of analysis code 4; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_5: str = sent()
    """Value of analysis code 5; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_6: str | None = None
    """Value of analysis code 6; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Value of analysis code 7; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Value of analysis code 8; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Value of analysis code 9; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Value of analysis code 10; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Value of analysis code 11; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Value of analysis code 12; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Value of analysis code 13; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Value of analysis code 14; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Value of analysis code 15; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Value of analysis code 16; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Value of analysis code 17; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Value of analysis code 18; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Value of analysis code 19; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Value of analysis code 20; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    buying_unit: "m.Unit | None" = None
    """The buying unit; comes with `$expand`. Read-only. Only there when named in `expand`."""
    nominal_code: "m.NominalCode | None" = None
    """The nominal code (row of `nominal_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    pop_order: "m.PopOrder | None" = None
    """The order (row of `pop_orders`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    pricing_unit: "m.Unit | None" = None
    """The pricing unit; comes with `$expand`. Read-only. Only there when named in `expand`."""
    product: "m.Product | None" = None
    """The product (row of `products`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    spare_text_1: str | None = None
    """Spare text 1 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text 2 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text 3 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text 4 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text 5 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text 6 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text 7 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text 8 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text 9 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text 10 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number 1 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number 2 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number 3 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number 4 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number 5 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number 6 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number 7 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number 8 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number 9 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number 10 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare flag 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare flag 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare flag 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare flag 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare flag 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    additional_charge: "m.PopAdditionalCharge | None" = None
    """The charge of a charge line (row of `pop_additional_charges`); comes with `$expand`. Read-only. Only there when
    named in `expand`.
    """
    direct_delivery_address: "m.PopOrderLineDirectDeliveryAddress | None" = None
    """Where the supplier delivers when `for_direct_delivery` is true; comes with `$expand`. Only there when named in
    `expand`.
    """
    requisition_lines_comment: str = sent()
    """Comment for the requisition lines affected by the change. At most 1000 characters."""
    linked_requisition_lines: "list[m.PopLinkedRequisitionLine] | None" = None
    """Requisition lines that this line fulfils; comes with `$expand`. Read-only. Only there when named in `expand`."""
    linked_order_lines: "list[m.PopLinkedOrderLine] | None" = None
    """Lines of other orders that wait for this line; comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    tax_code: "m.TaxCode | None" = None
    """The tax code (row of `tax_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    warehouse: "m.Warehouse | None" = None
    """The warehouse (row of `warehouses`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    requested_delivery_dates: "list[m.PopOrderLineRequestedDeliveryDate] | None" = None
    """Split of the quantity over wanted delivery dates; comes with `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
    pop_status: Any = None
    """How the line stands towards purchase order processing. Its shape is not documented. Read-only. Only there when
    named in `expand`. Inferred, not stated by the maker.
    """
