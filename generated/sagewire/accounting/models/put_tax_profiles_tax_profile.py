"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutTaxProfilesTaxProfile(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    tax_type_id: str | None = None
    """Id of a row of `tax_types`."""
    tax_number: str | None = None
    """Tax registration number, such as the VAT number. At most 255 characters."""
    tax_number_suffix: str | None = None
    """Account suffix of the tax number (Canada). At most 255 characters."""
    collect_tax: bool | None = None
    """True if the business collects the tax."""
    tax_return_frequency_id: str | None = None
    """Id of a row of `tax_return_frequencies`."""
    address_region: "m.PutTaxProfilesTaxProfileAddressRegion | None" = None
    """The province or region that levies the tax."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
