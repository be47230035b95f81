"""The tax rules that apply to trade with a contact."""

from sagewire.accounting.models._base import Row


class ContactTaxTreatment(Row, frozen=True, kw_only=True):
    """The tax rules that apply to trade with a contact."""

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
