"""What the new record is to hold."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostOpeningBalanceJournalsOpeningBalanceJournal(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    date: Day | None = None
    reference: str | None = None
    """Reference of the journal. At most 25 characters."""
    journal_lines: "list[m.PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine]" = sent()
    """The lines; debits and credits must balance."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
