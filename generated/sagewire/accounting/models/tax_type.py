"""A tax and where it is levied."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class TaxType(Row, frozen=True, kw_only=True):
    """A tax and where it is levied."""

    id: str = sent()
    """At most 15 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    federal_tax: bool | None = None
    """True for a tax of the federation, false for one of a province (Canada)."""
    country: "m.Base | None" = None
    """The country that levies the tax (a row of `countries`)."""
    address_regions: "list[m.Base] | None" = None
    """The regions where the tax is levied (rows of `address_regions`)."""
    tax_rates: "list[m.Base] | None" = None
    """The rates of this tax (rows of `tax_rates`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
