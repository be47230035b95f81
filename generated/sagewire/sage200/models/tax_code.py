"""A VAT code with its rate."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class TaxCode(Row, frozen=True, kw_only=True):
    """A VAT code with its rate.

    Published as required: `code`, `name`.
    """

    id: int = sent()
    """Read-only."""
    code: int = sent()
    """Number of the VAT code as users know it; documents take `id` instead."""
    name: str = sent()
    """At most 60 characters."""
    tax_rate: Decimal = sent()
    """VAT rate in percent. 2 decimal places."""
    terms: str = sent()
    """Short text of the terms that go with the code. At most 54 characters. Read-only."""
    terms_description: str = sent()
    """Long text of the terms that go with the code. At most 60 characters. Read-only."""
    is_notional_acquisition_tax: bool = sent()
    """True if VAT is only notional, as on acquisitions from abroad. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
