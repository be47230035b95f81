"""The registration of the business for one tax."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class TaxProfile(Row, frozen=True, kw_only=True):
    """The registration of the business for one tax."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    tax_type: "m.Base | None" = None
    """The tax that the profile is for (a row of `tax_types`)."""
    tax_number: str | None = None
    """Tax registration number, such as the VAT number. At most 255 characters."""
    tax_number_suffix: str | None = None
    """Account suffix of the tax number (Canada). At most 255 characters."""
    collect_tax: bool | None = None
    """True if the business collects the tax."""
    tax_return_frequency: "m.Base | None" = None
    """How often the tax is reported (a row of `tax_return_frequencies`)."""
    address_region: "m.AddressRegion | None" = None
    """The province or region that levies the tax (a row of `address_regions`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
