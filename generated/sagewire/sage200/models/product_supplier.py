"""A supplier of a product, with that supplier's code, prices, lead time and order quantities."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductSupplier(Row, frozen=True, kw_only=True):
    """A supplier of a product, with that supplier's code, prices, lead time and order quantities.

    Published as required: `product_id`, `supplier_id`.
    """

    id: int = sent()
    product_id: int | None = None
    """Product the supplier provides (id of a row of `products`); documented as read-only, yet required when creating."""
    supplier_id: int | None = None
    """Supplier (id of a row of `suppliers`)."""
    supplier_stock_code: str = sent()
    """The supplier's own code for the product. At most 60 characters."""
    lead_time: int = sent()
    """Time from order to receipt, in the unit of `lead_time_unit`."""
    lead_time_unit: str = sent()
    """Unit of `lead_time`; see `time_unit_types`. At most 20 characters."""
    usual_order_quantity: Decimal = sent()
    """Quantity usually ordered from this supplier. 5 decimal places."""
    minimum_order_quantity: Decimal = sent()
    """Smallest quantity the supplier accepts on an order. 5 decimal places."""
    list_price: Decimal = sent()
    """The supplier's list price. 5 decimal places."""
    date_list_price_changed: Day | None = None
    """Date the list price was last changed. Read-only."""
    list_price_expiry_date: Day | None = None
    """Last date on which the list price holds."""
    default_pricing_source_type: str = sent()
    """Where the default buying price comes from: one of the values of `pricing_source_types`."""
    landed_costs_type: str = sent()
    """How landed costs are added: one of the values of `landed_costs_types`."""
    landed_costs_percentage: Decimal = sent()
    """Percentage added for landed costs, where the type calls for one. 2 decimal places."""
    landed_costs_per_item: Decimal = sent()
    """Amount added per item for landed costs, where the type calls for one. 2 decimal places."""
    order_quantity_year_to_date: Decimal = sent()
    """Quantity ordered from the supplier in the current year. 5 decimal places. Read-only."""
    order_value_year_to_date: Decimal = sent()
    """Value ordered from the supplier in the current year. 2 decimal places. Read-only."""
    last_order_date: Day | None = None
    """Read-only."""
    last_order_quantity: Decimal = sent()
    """5 decimal places. Read-only."""
    last_buying_price: Decimal = sent()
    """Price last paid to the supplier. 5 decimal places."""
    quantity_on_order: Decimal = sent()
    """Quantity on order with this supplier. 5 decimal places. Read-only."""
    is_preferred: bool = sent()
    """True if this is the preferred supplier of the product."""
    country_of_origin_id: int | None = None
    """Country the goods originate from (id of a row of `country_codes`)."""
    country_of_origin: "m.CountryCode | None" = None
    """Country of origin; absent unless expanded. Read-only. Only there when named in `expand`."""
    product: "m.Product | None" = None
    """Product; absent unless expanded. Read-only. Only there when named in `expand`."""
    supplier: "m.Supplier | None" = None
    """Supplier; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
