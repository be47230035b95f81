"""A product: a stock, service or miscellaneous item that is bought, sold or used."""

from decimal import Decimal
from typing import Any

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Product(Row, frozen=True, kw_only=True):
    """A product: a stock, service or miscellaneous item that is bought, sold or used.

    Published as required: `code`, `name`, `product_group_id`.
    """

    id: int = sent()
    """Read-only."""
    code: str = sent()
    """Stock code, unique; required when creating. At most 30 characters."""
    name: str = sent()
    """Required when creating. At most 60 characters."""
    description: str = sent()
    """Long description of the product. At most 1000 characters."""
    use_description_on_documents: bool = sent()
    """True if the long description is used on documents."""
    barcode: str = sent()
    """At most 60 characters."""
    allow_sales_order: bool = sent()
    """True if the product may be entered on sales orders. Default: `True`."""
    free_stock_quantity: Decimal = sent()
    """Stock on hand that is not allocated, in stock units. 5 decimal places. Read-only."""
    product_group_id: int | None = None
    """Product group, which fixes the product type; required (id of a row of `product_groups`)."""
    tax_code_id: int | None = None
    """Default tax code (id of a row of `tax_codes`)."""
    product_status_type: str = sent()
    """One of the values of `product_status_types`."""
    fulfilment_method_type: str = sent()
    """One of the values of `fulfilment_method_types`."""
    fulfilment_sequence_type: str = sent()
    """One of the values of `fulfilment_sequence_types`."""
    inactivation_date: Day | None = None
    """Date on which the product became or becomes inactive."""
    manufacturer: str = sent()
    """At most 40 characters."""
    part_number: str = sent()
    """Manufacturer's part number. At most 60 characters."""
    label_printing_option_type: str | None = None
    """One of the values of `label_printing_option_types`. Sage 200 Professional only."""
    traceable_type: str | None = None
    """One of the values of `traceable_types`. Sage 200 Professional only."""
    sale_from_single_batch: bool | None = None
    """True if one sales order line must be met from a single batch. Sage 200 Professional only."""
    allow_duplicate_numbers: bool | None = None
    """True if the same batch or serial number may be recorded more than once. Sage 200 Professional only."""
    uses_alternative_ref: bool | None = None
    """True if an additional reference is recorded for each batch or serial number. Sage 200 Professional only."""
    uses_sell_by_date: bool | None = None
    """True if a sell-by date is recorded for each batch or serial number. Sage 200 Professional only."""
    uses_use_by_date: bool | None = None
    """True if a use-by date is recorded for each batch or serial number. Sage 200 Professional only."""
    shelf_life: int | None = None
    """Length of the shelf life, in the unit of `shelf_life_type`. Sage 200 Professional only."""
    shelf_life_type: str | None = None
    """Unit of `shelf_life`; see `time_unit_types`. At most 50 characters. Sage 200 Professional only."""
    record_nos_on_goods_received: bool | None = None
    """True if batch or serial numbers are recorded when the goods are received. Sage 200 Professional only."""
    include_nos_on_count_sheets: bool | None = None
    """True if batch or serial numbers are shown on stocktake count sheets. Sage 200 Professional only."""
    auto_generate_option_type: str | None = None
    """One of the values of `auto_generate_option_types`. Sage 200 Professional only."""
    auto_generate_separator_id: int | None = None
    """Separator in generated batch or serial numbers (id of a row of `auto_generate_separators`). Sage 200
    Professional only.
    """
    auto_generate_prefix: str | None = None
    """Text placed before each generated batch or serial number. At most 20 characters. Sage 200 Professional only."""
    auto_generate_next_number: int | None = None
    """Number to be used for the next generated batch or serial number. Sage 200 Professional only."""
    auto_generate_padding: int | None = None
    """Number of digits that generated numbers are padded to. Sage 200 Professional only."""
    stocktake_cycle_period: int = sent()
    """Intended number of days between stocktakes."""
    standard_cost: Decimal = sent()
    """Standard cost of one stock unit, in base currency; used by the standard costing method. 5 decimal places."""
    average_buying_price: Decimal = sent()
    """Average cost of one stock unit, in base currency. 5 decimal places."""
    default_picking_list_comment: str = sent()
    """At most 160 characters."""
    default_despatch_note_comment: str = sent()
    """At most 160 characters."""
    commodity_code: str = sent()
    """Commodity code for Intrastat declarations. At most 10 characters."""
    country_of_origin_id: int | None = None
    """Country the goods originate from (id of a row of `country_codes`)."""
    weight: Decimal = sent()
    """Net mass, used for Intrastat declarations. 4 decimal places."""
    suppress_mass_on_declaration: bool = sent()
    """True to leave the mass off Intrastat declarations."""
    is_weee_item: bool = sent()
    """True if the product falls under the rules on waste electrical and electronic equipment."""
    use_supplementary_units: bool = sent()
    """True if Intrastat declarations need a supplementary unit for the product."""
    supplementary_unit_conversion_ratio: Decimal = sent()
    """Factor between the stock unit and the supplementary unit of Intrastat declarations. 9 decimal places."""
    use_reverse_charge_vat_rules: bool = sent()
    """True if the reverse charge rules of VAT apply."""
    landed_costs_type: str = sent()
    """How landed costs are added: one of the values of `landed_costs_types`."""
    landed_costs_percentage: Decimal = sent()
    """Percentage added for landed costs, where the type calls for one. 2 decimal places."""
    landed_costs_per_item: Decimal = sent()
    """Amount added per item for landed costs, where the type calls for one. 2 decimal places."""
    bom_item_type: str = sent()
    """One of the values of `bom_item_types`."""
    stock_nominal_code_id: int | None = None
    """Nominal account for the stock value (id of a row of `nominal_codes`)."""
    revenue_nominal_code_id: int | None = None
    """Nominal account for sales revenue (id of a row of `nominal_codes`)."""
    accrual_nominal_code_id: int | None = None
    """Nominal account for goods received and not yet invoiced (id of a row of `nominal_codes`). Sage 200 Professional
    only.
    """
    issue_nominal_code_id: int | None = None
    """Nominal account for stock issues (id of a row of `nominal_codes`). Sage 200 Professional only."""
    base_unit_id: int | None = None
    """Smallest unit, to which the other units convert (id of a row of `units`)."""
    stock_unit_id: int | None = None
    """Unit in which stock is kept and counted (id of a row of `units`)."""
    has_alternative_products: bool = sent()
    """True if there are rows in `alternative_products`. Read-only."""
    has_cross_sell_products: bool = sent()
    """True if there are rows in `cross_sell_products`. Read-only."""
    has_preferred_supplier: bool = sent()
    """True if one of the `suppliers` is the preferred one. Read-only."""
    analysis_code_1: str = sent()
    """Analysis code in position 1; what a position means is set up per company. At most 60 characters."""
    analysis_code_2: str = sent()
    """Analysis code in position 2; what a position means is set up per company. At most 60 characters."""
    analysis_code_3: str = sent()
    """Analysis code in position 3; what a position means is set up per company. At most 60 characters."""
    analysis_code_4: str = sent()
    """Analysis code in position 4; what a position means is set up per company. At most 60 characters."""
    analysis_code_5: str = sent()
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
    spare_text_1: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    accrual_nominal_code: "m.NominalCode | None" = None
    """Nominal account for goods received and not yet invoiced; absent unless expanded. Read-only. Only there when
    named in `expand`. Sage 200 Professional only.
    """
    auto_generate_separator: "m.AutoGenerateSeparator | None" = None
    """Separator of generated numbers; absent unless expanded. Read-only. Only there when named in `expand`. Sage 200
    Professional only.
    """
    base_unit: "m.Unit | None" = None
    """Smallest unit; absent unless expanded. Read-only. Only there when named in `expand`."""
    bom_settings: "m.BomSettings | None" = None
    """Bill-of-materials settings; absent unless expanded. Only there when named in `expand`."""
    country_of_origin: "m.CountryCode | None" = None
    """Country of origin; absent unless expanded. Read-only. Only there when named in `expand`."""
    holding: "m.ProductHolding | None" = None
    """Totals over all warehouses; absent unless expanded. Read-only. Only there when named in `expand`."""
    issue_nominal_code: "m.NominalCode | None" = None
    """Nominal account for stock issues; absent unless expanded. Read-only. Only there when named in `expand`. Sage 200
    Professional only.
    """
    product_group: "m.ProductGroup | None" = None
    """Product group; absent unless expanded. Read-only. Only there when named in `expand`."""
    revenue_nominal_code: "m.NominalCode | None" = None
    """Nominal account for sales revenue; absent unless expanded. Read-only. Only there when named in `expand`."""
    status: "m.ProductStatus | None" = None
    """Flags on the use made of the product, which limit changes and deletion; absent unless expanded. Read-only. Only
    there when named in `expand`.
    """
    stock_nominal_code: "m.NominalCode | None" = None
    """Nominal account for the stock value; absent unless expanded. Read-only. Only there when named in `expand`."""
    stock_unit: "m.Unit | None" = None
    """Unit in which stock is kept; absent unless expanded. Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """Default tax code; absent unless expanded. Read-only. Only there when named in `expand`."""
    alternative_products: "list[m.AlternativeProduct] | None" = None
    """Products that can replace this one; absent unless expanded. Only there when named in `expand`."""
    cross_sell_products: "list[m.CrossSellProduct] | None" = None
    """Products suggested together with this one; absent unless expanded. Only there when named in `expand`."""
    memos: "list[m.ProductMemo] | None" = None
    """Notes on the product; absent unless expanded. Only there when named in `expand`."""
    search_category_values: "list[m.ProductSearchCategoryValue] | None" = None
    """Search values of the product, one per category; absent unless expanded. Only there when named in `expand`."""
    suppliers: "list[m.ProductSupplier] | None" = None
    """Suppliers of the product; absent unless expanded. Only there when named in `expand`."""
    units: "list[m.ProductUnit] | None" = None
    """Units of the product; absent unless expanded. Only there when named in `expand`."""
    warehouse_holdings: "list[m.WarehouseHolding] | None" = None
    """Holdings by warehouse; required when creating if the stock setting `use_multiple_locations` is true. Only there
    when named in `expand`.
    """
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
    nominal_codes: Any = None
    """The nominal codes of the product. Their shape is not documented. Read-only. Only there when named in `expand`.
    Inferred, not stated by the maker.
    """
    sop_status: Any = None
    """How the product stands towards sales order processing. Its shape is not documented. Read-only. Only there when
    named in `expand`. Inferred, not stated by the maker.
    """
