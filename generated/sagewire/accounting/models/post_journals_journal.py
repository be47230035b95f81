"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostJournalsJournal(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    date: Day = sent()
    reference: str = sent()
    """Reference of the journal. At most 255 characters."""
    description: str | None = None
    """At most 200 characters."""
    total: Decimal | None = None
    """Sum of the debits, which equals that of the credits."""
    journal_code: "m.PostJournalsJournalJournalCode | None" = None
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""
    journal_lines: "list[m.PostJournalsJournalJournalLine]" = sent()
    """The lines; debits and credits must balance."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
