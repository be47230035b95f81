"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutProductsProduct(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    description: str | None = None
    """At most 255 characters."""
    sales_ledger_account_id: str | None = None
    """Account to which sales are posted (id of a row of `ledger_accounts`)."""
    purchase_ledger_account_id: str | None = None
    """Account to which purchases are posted (id of a row of `ledger_accounts`)."""
    item_code: str | None = None
    """Code of the item, unique among the items. At most 255 characters."""
    notes: str | None = None
    """At most 500 characters."""
    sales_tax_rate_id: str | None = None
    """Rate proposed on sales (id of a row of `tax_rates`)."""
    usual_supplier_id: str | None = None
    """Supplier of the item (id of a row of `contacts` of type `VENDOR`)."""
    purchase_tax_rate_id: str | None = None
    """Rate proposed on purchases (id of a row of `tax_rates`)."""
    cost_price: Decimal | None = None
    """What one unit costs to buy."""
    source_guid: str | None = None
    """Id that the record has in the system it came from. At most 255 characters."""
    purchase_description: str | None = None
    """Text used on purchases in place of the description. At most 250 characters."""
    active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    catalog_item_type_id: str | None = None
    """Id of a row of `catalog_item_types`."""
    sales_prices: "list[m.PutProductsProductSalesPrice] | None" = None
    """Selling prices, one for each price type; an array that is sent on a change replaces all of them. Inferred, not
    stated by the maker.
    """
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
