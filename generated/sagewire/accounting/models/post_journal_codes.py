"""Body that creates a journal code."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostJournalCodes(Row, frozen=True, kw_only=True):
    """Body that creates a journal code.

    Deprecated.
    """

    journal_code: "m.PostJournalCodesJournalCode" = sent()
    """What the new record is to hold."""
