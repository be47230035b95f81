"""A reference to the quote or estimate behind an invoice."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class SalesInvoiceQuoteEstimate(Row, frozen=True, kw_only=True):
    """A reference to the quote or estimate behind an invoice."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
