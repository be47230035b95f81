"""What the new record is to hold."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostJournalCodesJournalCode(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    name: str = sent()
    """At most 255 characters."""
    code: str = sent()
    """Short code of the journal. At most 255 characters."""
    journal_code_type_id: str = sent()
    """Id of a row of `journal_code_types`."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 255 characters."""
    reserved: bool | None = None
    """True if Sage keeps the journal for its own postings."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
