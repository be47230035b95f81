"""Opening balances posted as one journal."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class OpeningBalanceJournal(Row, frozen=True, kw_only=True):
    """Opening balances posted as one journal."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    date: Day | None = None
    reference: str | None = None
    """Reference of the journal. At most 25 characters."""
    journal_lines: "list[m.BaseJournalLine] | None" = None
    """The lines; debits and credits must balance."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
