"""Which tax rules apply to trade with the contact."""

from sagewire.accounting.models._base import Row


class PutContactsContactTaxTreatment(Row, frozen=True, kw_only=True):
    """Which tax rules apply to trade with the contact."""

    home_tax: bool | None = None
    """True if domestic tax applies."""
    eu_tax_registered: bool | None = None
    """True for a business in another EU country with a tax registration there."""
    eu_not_tax_registered: bool | None = None
    """True for a customer in another EU country without a tax registration."""
    rest_of_world_tax: bool | None = None
    """True if based outside the EU."""
    is_importer: bool | None = None
    """True if goods bought from the contact are imports. Inferred, not stated by the maker."""
