"""A posting to the ledger, whatever document or payment caused it."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class Transaction(Row, frozen=True, kw_only=True):
    """A posting to the ledger, whatever document or payment caused it."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    date: Day | None = None
    deleted: bool | None = None
    """True if what was posted has since been deleted."""
    reference: str | None = None
    """At most 255 characters."""
    total: Decimal | None = None
    """Total of the posting, in the base currency."""
    total_in_transaction_currency: Decimal | None = None
    """Total, in the currency of the transaction."""
    contact: "m.Base | None" = None
    """The customer or supplier (a row of `contacts`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    origin: "m.TransactionOrigin | None" = None
    """The document or payment that caused the posting; full only with `expand_origin=true`."""
    audit_trail_id: int | None = None
    """Number in the audit trail. Seen on the wire, not stated by the maker."""
    number_of_attachments: int | None = None
    """Count of attached files. Seen on the wire, not stated by the maker."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
