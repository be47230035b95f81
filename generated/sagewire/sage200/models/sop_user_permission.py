"""What a user may see and override in sales orders, and the user's default warehouses."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopUserPermission(Row, frozen=True, kw_only=True):
    """What a user may see and override in sales orders, and the user's default warehouses."""

    id: int = sent()
    """Read-only."""
    user_number: int | None = None
    """Number of the user in Sage (see `users`). Read-only."""
    user_name: str | None = None
    """At most 20 characters. Read-only."""
    view_profit_values: bool | None = None
    """True when the user may see profit figures."""
    view_price_calculations: bool | None = None
    """True when the user may see how a price came about."""
    override_credit_holds: bool | None = None
    """True when the user may take orders for accounts on hold or over the credit limit."""
    override_prices_discounts: bool | None = None
    """True when the user may set prices and discounts; without it `selling_unit_price` is rejected."""
    override_fulfilment_method: bool | None = None
    """True when the user may change `fulfilment_method` of a line."""
    override_confirmation_method: bool | None = None
    """True when the user may change `confirmation_intent_type` of a line."""
    override_cost_price: bool | None = None
    """True when the user may change `cost_price` of a line."""
    generate_purchase_orders: bool | None = None
    """True when the user may make purchase orders from sales orders."""
    rapid_order_warehouse_id: int | None = None
    """Default warehouse in rapid order entry (id of a row of `warehouses`)."""
    trade_order_warehouse_id: int | None = None
    """Default warehouse in trade order entry (id of a row of `warehouses`)."""
    full_order_warehouse_id: int | None = None
    """Default warehouse in full order entry (id of a row of `warehouses`)."""
    invoice_warehouse_id: int | None = None
    """Default warehouse for invoices (id of a row of `warehouses`)."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
    rapid_order_warehouse: "m.Warehouse | None" = None
    """Comes with `$expand`: the row of `warehouses`. Read-only. Only there when named in `expand`."""
    trade_order_warehouse: "m.Warehouse | None" = None
    """Comes with `$expand`: the row of `warehouses`. Read-only. Only there when named in `expand`. Sage 200
    Professional only.
    """
    full_order_warehouse: "m.Warehouse | None" = None
    """Comes with `$expand`: the row of `warehouses`. Read-only. Only there when named in `expand`."""
    invoice_warehouse: "m.Warehouse | None" = None
    """Comes with `$expand`: the row of `warehouses`. Read-only. Only there when named in `expand`."""
