"""A product whose quantity Sage keeps."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class StockItem(Row, frozen=True, kw_only=True):
    """A product whose quantity Sage keeps."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    deletable: bool | None = None
    """True if the resource can be deleted."""
    deactivatable: bool | None = None
    """True if the item can be made inactive."""
    used_on_recurring_invoice: bool | None = None
    """True if a recurring invoice uses the item."""
    item_code: str | None = None
    """Code of the item, unique among the items. At most 30 characters."""
    description: str | None = None
    """At most 255 characters."""
    notes: str | None = None
    """At most 500 characters."""
    sales_ledger_account: "m.Base | None" = None
    """The ledger account to which sales are posted."""
    sales_tax_rate: "m.Base | None" = None
    """The tax rate proposed on sales (a row of `tax_rates`)."""
    purchase_ledger_account: "m.Base | None" = None
    """The ledger account to which purchases are posted."""
    usual_supplier: "m.Contact | None" = None
    """The supplier from whom the item is normally bought (a row of `contacts`)."""
    purchase_tax_rate: "m.Base | None" = None
    """The tax rate proposed on purchases (a row of `tax_rates`)."""
    cost_price: Decimal | None = None
    """What one unit costs to buy."""
    sales_prices: "list[m.SalesPrice] | None" = None
    """Selling prices, one for each price type."""
    source_guid: str | None = None
    """Id that the record has in the system it came from. At most 255 characters."""
    purchase_description: str | None = None
    """Text used on purchases in place of the description. At most 250 characters."""
    reorder_level: Decimal | None = None
    """Quantity at which to order again."""
    reorder_quantity: Decimal | None = None
    """Quantity to order."""
    location: str | None = None
    """Where the item is kept, as text."""
    barcode: str | None = None
    supplier_part_number: str | None = None
    """The supplier's code of the item."""
    weight: Decimal | None = None
    """Weight of one unit, in `measurement_unit`."""
    measurement_unit: str | None = None
    """Unit of `weight`."""
    weight_converted: Decimal | None = None
    """The weight in the other unit system. Inferred, not stated by the maker."""
    active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    quantity_in_stock: Decimal | None = None
    """Quantity in stock; changed by stock movements and documents."""
    last_cost_price: Decimal | None = None
    """Cost of one unit at the latest purchase."""
    last_cost_price_stock_value: Decimal | None = None
    """Value of the stock at the latest cost."""
    average_cost_price: Decimal | None = None
    """Average cost of one unit."""
    average_cost_price_stock_value: Decimal | None = None
    """Value of the stock at average cost."""
    cost_price_last_updated: Day | None = None
    """Day on which the cost last changed."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
