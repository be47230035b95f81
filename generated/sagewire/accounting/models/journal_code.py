"""A journal that postings are grouped under (France)."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class JournalCode(Row, frozen=True, kw_only=True):
    """A journal that postings are grouped under (France)."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    name: str | None = None
    """At most 255 characters."""
    code: str | None = None
    """Short code of the journal. At most 255 characters."""
    journal_code_type: "m.JournalCodeType | None" = None
    """The kind of journal (a row of `journal_code_types`)."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 255 characters."""
    reserved: bool | None = None
    """True if Sage keeps the journal for its own postings."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
