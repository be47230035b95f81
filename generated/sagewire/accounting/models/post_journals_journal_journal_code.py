"""The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""

from sagewire.accounting.models._base import Row


class PostJournalsJournalJournalCode(Row, frozen=True, kw_only=True):
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""

    name: str | None = None
    """At most 255 characters."""
    code: str | None = None
    """Short code of the journal. At most 255 characters."""
    journal_code_type_id: str | None = None
    """Id of a row of `journal_code_types`."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 255 characters."""
    reserved: bool | None = None
    """True if Sage keeps the journal for its own postings."""
