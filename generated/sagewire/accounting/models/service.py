"""A service that is sold or bought."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class Service(Row, frozen=True, kw_only=True):
    """A service that is sold or bought."""

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
    """Code of the item, unique among the items. At most 255 characters."""
    description: str | None = None
    """At most 255 characters."""
    notes: str | None = None
    """At most 500 characters."""
    sales_ledger_account: "m.Base | None" = None
    """The ledger account to which sales are posted."""
    purchase_ledger_account: "m.Base | None" = None
    """The ledger account to which purchases are posted."""
    sales_tax_rate: "m.Base | None" = None
    """The tax rate proposed on sales (a row of `tax_rates`)."""
    purchase_tax_rate: "m.Base | None" = None
    """The tax rate proposed on purchases (a row of `tax_rates`)."""
    sales_rates: "list[m.Rate] | None" = None
    """Charge rates, one for each rate type."""
    source_guid: str | None = None
    """Id that the record has in the system it came from. At most 255 characters."""
    purchase_description: str | None = None
    """Text used on purchases in place of the description. At most 250 characters."""
    usual_supplier: "m.Contact | None" = None
    """The supplier from whom the item is normally bought (a row of `contacts`)."""
    active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    cost_price: Decimal | None = None
    """What one unit costs to buy."""
    oss_service: bool | None = None
    """True if the service falls under the One Stop Shop scheme of the EU. Inferred, not stated by the maker."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
