"""The document or payment behind a posting."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day
from sagewire.runtime.model import sent as _sent


class TransactionOrigin(Row, frozen=True, kw_only=True):
    """The document or payment behind a posting."""

    id: str = _sent()
    displayed_as: str = _sent()
    path: str = _sent("$path")
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    due_date: Day | None = None
    """Day by which payment is due."""
    outstanding_amount: Decimal | None = None
    """What is still to be paid, in the currency of the document."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    status: "m.Base | None" = None
    """Payment state of the document (a row of `artefact_statuses`)."""
    sent: bool | None = None
    """True if the document counts as sent to the customer."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
