"""A product in flat form with its group, prices and stock totals."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class ProductView(Row, frozen=True, kw_only=True):
    """A product in flat form with its group, prices and stock totals."""

    id: int = sent()
    code: str | None = None
    """At most 30 characters."""
    name: str | None = None
    """At most 60 characters."""
    status_type_id: int | None = None
    """Id of a value of `product_status_types`."""
    status_type: str | None = None
    """Status of the product, as named in `product_status_types`. At most 50 characters."""
    bom_item_type_id: int | None = None
    """Id of a value of `bom_item_types`."""
    product_group_product_type_id: int | None = None
    """Id of a value of `product_types`."""
    product_group_product_type: str | None = None
    """Product type, taken from the product group; see `product_types`. At most 50 characters."""
    product_group_code: str | None = None
    """At most 20 characters."""
    product_group_description: str | None = None
    """At most 50 characters."""
    product_group_do_items_use_markup: bool | None = None
    """True if prices of the products in the group are worked out by markup."""
    product_group_costing_method_type_id: int | None = None
    """Id of a value of `costing_method_types`."""
    product_group_costing_method_type: str | None = None
    """Costing method of the product group; see `costing_method_types`. At most 50 characters."""
    traceable_type_id: int | None = None
    """Id of a value of `traceable_types`."""
    traceable_type: str | None = None
    """Traceability, as named in `traceable_types`. At most 50 characters."""
    inactive_date: Day | None = None
    """Date on which the product became or becomes inactive."""
    stock_multiple_of_base_unit: Decimal | None = None
    """Number of base units in one stock unit. 9 decimal places."""
    stock_unit_name: str | None = None
    """Unit in which stock is kept and counted. At most 20 characters."""
    base_unit_name: str | None = None
    """Smallest unit, to which the other units convert. At most 20 characters."""
    manufacturer: str | None = None
    """At most 40 characters."""
    part_number: str | None = None
    """At most 60 characters."""
    label_printing_option_type_id: int | None = None
    """Id of a value of `label_printing_option_types`."""
    label_printing_option_type: str | None = None
    """One of the values of `label_printing_option_types`."""
    allow_sales_order: bool | None = None
    """True if the product may be entered on sales orders."""
    average_buying_price: Decimal | None = None
    """Average cost of one stock unit, in base currency. 5 decimal places."""
    description: str | None = None
    """At most 1000 characters."""
    use_description_on_docs: bool | None = None
    """True if the long description is used on documents."""
    sale_from_single_batch: bool | None = None
    """True if one sales order line must be met from a single batch."""
    allow_duplicate_numbers: bool | None = None
    """True if the same batch or serial number may be recorded more than once."""
    uses_sell_by_date: bool | None = None
    """True if a sell-by date is recorded for each batch or serial number."""
    uses_use_by_date: bool | None = None
    """True if a use-by date is recorded for each batch or serial number."""
    record_nos_on_goods_received: bool | None = None
    """True if batch or serial numbers are recorded when the goods are received."""
    auto_generate_option_type_id: int | None = None
    """Id of a value of `auto_generate_option_types`."""
    auto_generate_option_type: str | None = None
    """One of the values of `auto_generate_option_types`."""
    auto_generate_prefix: str | None = None
    """Text placed before each generated batch or serial number. At most 20 characters."""
    auto_generate_next_number: int | None = None
    """Number to be used for the next generated batch or serial number."""
    commodity_code: str | None = None
    """Commodity code for Intrastat declarations. At most 10 characters."""
    stock_take_cycle_period: int | None = None
    """Intended number of days between stocktakes."""
    suppress_net_mass: bool | None = None
    """True if the mass is left off Intrastat declarations."""
    weight: Decimal | None = None
    """Net mass, used for Intrastat declarations. 4 decimal places."""
    std_cost_variance_last_reset: Instant | None = None
    """When the standard cost variance was last reset."""
    uses_alternative_ref: bool | None = None
    """True if an additional reference is recorded for each batch or serial number."""
    selling_price: Decimal | None = None
    """5 decimal places."""
    standard_cost: Decimal | None = None
    """Standard cost of one stock unit, in base currency; used by the standard costing method. 5 decimal places."""
    sop_item_price: Decimal | None = None
    """5 decimal places."""
    last_archived_up_to: Day | None = None
    """Date up to which transactions have been archived."""
    last_trace_archived_up_to: Day | None = None
    """Date up to which batch and serial history has been archived."""
    fulfilment_method_type_id: int | None = None
    """Id of a value of `fulfilment_method_types`."""
    fulfilment_method_type: str | None = None
    """One of the values of `fulfilment_method_types`."""
    fulfilment_sequence_type_id: int | None = None
    """Id of a value of `fulfilment_sequence_types`."""
    fulfilment_sequence_type: str | None = None
    """One of the values of `fulfilment_sequence_types`."""
    shelf_life: int | None = None
    """Length of the shelf life, in the unit of `shelf_life_type`."""
    shelf_life_type_id: int | None = None
    """Unit of `shelf_life`; see `time_unit_types`."""
    shelf_life_type: str | None = None
    """Unit of `shelf_life`; see `time_unit_types`. At most 20 characters."""
    this_is_the_standard_band: bool | None = None
    """True if the price shown comes from the standard price band."""
    landed_costs_value: Decimal | None = None
    """5 decimal places."""
    default_despatch_note_comment: str | None = None
    """At most 160 characters."""
    default_picking_list_comment: str | None = None
    """At most 160 characters."""
    price: Decimal | None = None
    """5 decimal places."""
    free_stock_quantity: Decimal | None = None
    """Stock on hand that is not allocated, in stock units. 5 decimal places."""
    quantity_reserved: Decimal | None = None
    """Quantity reserved, in stock units. 5 decimal places."""
    confirmed_quantity_in_stock: Decimal | None = None
    """Quantity on hand whose buying price is confirmed. 5 decimal places."""
    unconfirmed_quantity_in_stock: Decimal | None = None
    """Quantity on hand whose buying price is not yet confirmed. 5 decimal places."""
    actual_quantity: Decimal | None = None
    """5 decimal places."""
    quantity_allocated_stock: Decimal | None = None
    """Quantity allocated within stock control. 5 decimal places."""
    quantity_allocated_sop: Decimal | None = None
    """Quantity allocated to sales orders. 5 decimal places."""
    quantity_allocated_bom: Decimal | None = None
    """Quantity allocated to bills of materials. 5 decimal places."""
    quantity_on_pop_order: Decimal | None = None
    """Quantity on purchase orders and not yet received. 5 decimal places."""
    date_of_last_sale: Day | None = None
    """Date of the last sale of the product."""
    date_of_last_stock_count: Day | None = None
    """Date of the last stocktake that counted the product."""
    reorder_level: Decimal | None = None
    """Stock level at which the product should be reordered. 5 decimal places."""
    analysis_code_1: str | None = None
    """Analysis code in position 1; what a position means is set up per company. At most 60 characters."""
    analysis_code_2: str | None = None
    """Analysis code in position 2; what a position means is set up per company. At most 60 characters."""
    analysis_code_3: str | None = None
    """Analysis code in position 3; what a position means is set up per company. At most 60 characters."""
    analysis_code_4: str | None = None
    """Analysis code in position 4; what a position means is set up per company. At most 60 characters."""
    analysis_code_5: str | None = None
    """Analysis code in position 5; what a position means is set up per company. At most 60 characters."""
    analysis_code_6: str | None = None
    """Analysis code in position 6; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Analysis code in position 7; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Analysis code in position 8; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Analysis code in position 9; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Analysis code in position 10; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Analysis code in position 11; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Analysis code in position 12; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Analysis code in position 13; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Analysis code in position 14; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Analysis code in position 15; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Analysis code in position 16; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Analysis code in position 17; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Analysis code in position 18; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Analysis code in position 19; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Analysis code in position 20; what a position means is set up per company. Professional only. At most 60
    characters. Sage 200 Professional only.
    """
