"""A country with its two-letter code and VAT number format."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CountryCode(Row, frozen=True, kw_only=True):
    """A country with its two-letter code and VAT number format.

    Published as required: `code`, `name`.
    """

    id: int = sent()
    """Read-only."""
    code: str = sent()
    """Two-letter code of the country. At most 2 characters. Read-only."""
    name: str = sent()
    """At most 60 characters. Read-only."""
    eu_member: bool = sent()
    """True if Sage treats the country as a member of the European Union. Read-only."""
    tax_mask: "m.CountryCodeTaxMask | None" = None
    """Format of the country's VAT numbers; needs `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
