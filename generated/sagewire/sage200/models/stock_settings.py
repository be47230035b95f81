"""Stock control settings of the company."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class StockSettings(Row, frozen=True, kw_only=True):
    """Stock control settings of the company."""

    id: int = sent()
    """Read-only."""
    use_multiple_locations: bool | None = None
    """True if stock is kept in more than one location; products then need `warehouse_holdings` on creation. Read-only."""
    use_search_categories: bool | None = None
    """True if products are classified by search categories. Read-only."""
    integrate_stock_management_with_nominal: bool | None = None
    """True if stock movements are posted to the nominal ledger. Read-only."""
    generate_cos_for_sop: bool | None = None
    """True if sales orders generate cost-of-sales postings. Read-only."""
    allow_negative_stocktake: bool | None = None
    """True if products with negative stock may be included in a stocktake. Read-only."""
    allow_negative_stocktake_with_purchase_order: bool | None = None
    """True if products with negative stock and purchase orders outstanding may be included in a stocktake. Read-only."""
    profit_percent_of_revenue: bool | None = None
    """True if profit percentages are worked out on revenue rather than on cost. Default: `True`. Read-only."""
    record_numbers_on_goods_received: bool | None = None
    """True if batch or serial numbers are recorded when goods are received. Read-only. Sage 200 Professional only."""
    allocate_individual_items: bool | None = None
    """True if batch or serial items are allocated individually. Default: `True`. Read-only."""
    allow_fulfilment_from_stock: bool | None = None
    """True if orders may be met from stock. Default: `True`. Read-only."""
    allow_fulfilment_from_supplier_via_stock: bool | None = None
    """True if orders may be met by ordering from the supplier into stock. Read-only."""
    allow_fulfilment_from_supplier_direct_to_customer: bool | None = None
    """True if orders may be met by the supplier delivering to the customer. Read-only."""
    use_landed_costs: bool | None = None
    """Read-only."""
    landed_costs_nominal_code_id: int | None = None
    """Nominal account for landed costs (id of a row of `nominal_codes`). Read-only."""
    internal_areas: "list[m.InternalArea] | None" = None
    """Internal areas of the company; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
