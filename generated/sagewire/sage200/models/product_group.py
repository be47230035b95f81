"""A product group: the type, costing, traceability, nominal and unit rules its products take over."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductGroup(Row, frozen=True, kw_only=True):
    """A product group: the type, costing, traceability, nominal and unit rules its products take over."""

    id: int = sent()
    """Read-only."""
    code: str = sent()
    """At most 20 characters. Read-only."""
    description: str = sent()
    """At most 50 characters. Read-only."""
    product_type: str = sent()
    """Type of the products in the group: one of the values of `product_types`. Read-only."""
    costing_method: str = sent()
    """One of the values of `costing_method_types`. Read-only."""
    stocktake_cycle_period: int = sent()
    """Intended number of days between stocktakes."""
    label_printing_option_type: str | None = None
    """One of the values of `label_printing_option_types`. Sage 200 Professional only."""
    keep_movement_history: bool | None = None
    """True if the history of stock movements is kept. Sage 200 Professional only."""
    can_levels_go_negative: bool | None = None
    """True if stock of the products may go below zero. Read-only. Sage 200 Professional only."""
    can_over_allocate_negative_stock: bool = sent()
    """True if more may be allocated than is in stock."""
    use_description_on_documents: bool = sent()
    """True if the long description is used on documents."""
    use_reverse_charge_vat_rules: bool = sent()
    """True if the reverse charge rules of VAT apply."""
    do_items_use_units: bool | None = None
    """True if the products may have several units. Read-only. Sage 200 Professional only."""
    this_is_the_sop_product_group: bool = sent()
    """True if the product group is the one reserved for sales order processing. Read-only."""
    selling_quantities_use_multiple_units: bool | None = None
    """True if quantities can be sold in several units. Read-only. Sage 200 Professional only."""
    selling_prices_use_multiple_units: bool | None = None
    """True if selling prices can be set for several units. Read-only. Sage 200 Professional only."""
    buying_quantities_use_multiple_units: bool | None = None
    """True if quantities can be bought in several units. Read-only. Sage 200 Professional only."""
    buying_prices_use_multiple_units: bool | None = None
    """True if buying prices can be set for several units. Read-only. Sage 200 Professional only."""
    do_items_use_markup: bool = sent()
    """True if prices of the products are worked out by markup."""
    use_landed_costs: bool = sent()
    landed_costs_type: str = sent()
    """How landed costs are added: one of the values of `landed_costs_types`."""
    landed_costs_percentage: Decimal = sent()
    """Percentage added for landed costs, where the type calls for one. 2 decimal places."""
    landed_costs_per_item: Decimal = sent()
    """Amount added per item for landed costs, where the type calls for one. 2 decimal places."""
    traceable_type: str | None = None
    """Default traceability of the products: one of the values of `traceable_types`. Sage 200 Professional only."""
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
    accrual_nominal_code: "m.NominalCode | None" = None
    """Nominal account for goods received and not yet invoiced; absent unless expanded. Read-only. Only there when
    named in `expand`. Sage 200 Professional only.
    """
    issue_nominal_code: "m.NominalCode | None" = None
    """Nominal account for stock issues; absent unless expanded. Read-only. Only there when named in `expand`. Sage 200
    Professional only.
    """
    revenue_nominal_code: "m.NominalCode | None" = None
    """Nominal account for sales revenue; absent unless expanded. Read-only. Only there when named in `expand`."""
    stock_nominal_code: "m.NominalCode | None" = None
    """Nominal account for the stock value; absent unless expanded. Read-only. Only there when named in `expand`."""
    base_unit: "m.Unit | None" = None
    """Smallest unit; absent unless expanded. Read-only. Only there when named in `expand`."""
    stock_unit: "m.Unit | None" = None
    """Unit in which stock is kept; absent unless expanded. Read-only. Only there when named in `expand`."""
    search_categories: "list[m.ProductGroupSearchCategory] | None" = None
    """Search categories of the group; absent unless expanded. Read-only. Only there when named in `expand`."""
    units: "list[m.ProductGroupUnit] | None" = None
    """Units offered to the products; absent unless expanded. Only there when named in `expand`."""
    bom_settings: "m.ProductGroupBomSettings | None" = None
    """Bill-of-materials settings; absent unless expanded. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
