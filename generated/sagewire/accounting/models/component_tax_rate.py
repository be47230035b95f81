"""One part of a combined tax rate."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class ComponentTaxRate(Row, frozen=True, kw_only=True):
    """One part of a combined tax rate."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    name: str | None = None
    agency: str | None = None
    """Authority that levies the tax."""
    percentage: Decimal | None = None
    """Rate in percent."""
    percentages: "list[m.TaxRatePercentage] | None" = None
    """The percentages of the rate over time."""
    is_visible: bool | None = None
    """True if the rate can be chosen."""
    retailer: bool | None = None
    """True for a rate of the equivalence surcharge for retailers (Spain). Inferred, not stated by the maker."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    deletable: bool | None = None
    """True if the resource can be deleted."""
    is_combined_rate: bool | None = None
    """True if the rate is made of component rates."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
