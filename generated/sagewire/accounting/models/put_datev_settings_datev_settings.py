"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutDatevSettingsDatevSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    tax_consultant_number: int | None = None
    """Number of the tax adviser at DATEV, 1000 to 9999999."""
    client_number: int | None = None
    """Number of the business at its tax adviser, 1 to 99999."""
    next_customer_number: int | None = None
    """Next account number of a customer, 10000 to 69999."""
    next_supplier_number: int | None = None
    """Next account number of a supplier, 70000 to 99999."""
