"""Numbers for the exchange with DATEV (Germany)."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, wire


class DatevSettings(Row, frozen=True, kw_only=True):
    """Numbers for the exchange with DATEV (Germany).

    Deprecated.
    """

    path: str | None = wire("$path")
    tax_consultant_number: int | None = None
    """Number of the tax adviser at DATEV, 1000 to 9999999."""
    client_number: int | None = None
    """Number of the business at its tax adviser, 1 to 99999."""
    next_customer_number: int | None = None
    """Next account number of a customer, 10000 to 69999."""
    next_supplier_number: int | None = None
    """Next account number of a supplier, 70000 to 99999."""
    updated_at: Instant | None = None
