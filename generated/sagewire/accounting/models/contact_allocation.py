"""Invoices set against credits or payments on account of one contact."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class ContactAllocation(Row, frozen=True, kw_only=True):
    """Invoices set against credits or payments on account of one contact."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    date: Day | None = None
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    allocated_artefacts: "list[m.AllocatedArtefact] | None" = None
    """The documents that the amount settles, each with its share."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
